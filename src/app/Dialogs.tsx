import './dialogs.css'
import '#i18n/messages/later.ts'
import { FinderDialog } from '#views/find/FinderDialog.tsx'
import { KeysDialog } from '#views/keys/KeysDialog.tsx'
import type { OpenDialog } from './useKeys.ts'

/** The dialogs over the page; their code comes when the first one is asked for. */
export function Dialogs({ open, onClose }: { open: OpenDialog; onClose: () => void }) {
  return (
    <>
      <FinderDialog isOpen={open === 'find'} onClose={onClose} />
      <KeysDialog isOpen={open === 'keys'} onClose={onClose} />
    </>
  )
}
