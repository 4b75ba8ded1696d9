import './dialogs.css'
import '#i18n/messages/later.ts'
import { lazy } from 'react'
import { withLateWords } from '#i18n/languages.ts'
import { Later } from '#ui/frame/Later.tsx'
import { FinderDialog } from '#views/find/FinderDialog.tsx'
import { KeysDialog } from '#views/keys/KeysDialog.tsx'
import type { OpenDialog } from './pressKey.ts'

const ExportDialog = lazy(() =>
  withLateWords(import('#views/exports/ExportDialog.tsx')).then((module) => ({
    default: module.ExportDialog,
  })),
)

const BriefingDialog = lazy(() =>
  withLateWords(import('./BriefingDialog.tsx')).then((module) => ({ default: module.BriefingDialog })),
)

/** The dialogs over the page; their code comes when the first one is asked for. */
export function Dialogs({ open, onClose }: { open: OpenDialog; onClose: () => void }) {
  return (
    <>
      <FinderDialog isOpen={open === 'find'} onClose={onClose} />
      <KeysDialog isOpen={open === 'keys'} onClose={onClose} />
      {open === 'briefing' || open === 'scene' ? (
        <Later>
          <BriefingDialog isOpen isAdding={open === 'scene'} onClose={onClose} />
        </Later>
      ) : null}
      {open === 'document' ? (
        <Later>
          <ExportDialog onClose={onClose} />
        </Later>
      ) : null}
    </>
  )
}
