import { lazy } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'
import { Dialog } from '#ui/controls/Dialog.tsx'
import { Later } from '#ui/frame/Later.tsx'

const Finder = lazy(() => import('./Finder.tsx').then((module) => ({ default: module.Finder })))

/** ms */
const AFTER_CLOSING = 120

/** The finder over the page. Its combobox comes when it is first asked for. */
export function FinderDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useI18n()
  const { patch } = useAddress()
  return (
    <Dialog
      title={t('find.title')}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      className="dialog--find"
    >
      <Later placeholder={<p role="status">{t('find.loading')}</p>}>
        <Finder
          onChoose={(selection) => {
            onClose()
            // the dialog gives the focus back first: a screen reader says nothing of a card that takes it meanwhile
            setTimeout(() => patch({ sel: selection }), AFTER_CLOSING)
          }}
        />
      </Later>
    </Dialog>
  )
}
