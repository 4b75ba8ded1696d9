import '#i18n/messages/documents.ts'
import './exports.css'
import { lazy, Suspense, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Dialog } from '#ui/controls/Dialog.tsx'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { ExportForm } from './ExportForm.tsx'
import type { Pages } from './handout/Handout.tsx'

const Handout = lazy(() => import('./handout/Handout.tsx').then((module) => ({ default: module.Handout })))

/** Saves what is shown as a document, or shows it as pages to be printed. Open for as long as it is mounted. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n()
  const [pages, setPages] = useState<Pages | null>(null)
  return (
    <>
      <Dialog
        title={t('export.title')}
        closeLabel={t('app.close')}
        isOpen={pages === null}
        onClose={() => (pages === null ? onClose() : undefined)}
        className="dialog--export"
      >
        <ExportForm onPages={setPages} />
      </Dialog>
      {pages ? (
        <ErrorBoundary fallback={null}>
          <Suspense fallback={null}>
            <Handout {...pages} onClose={onClose} />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </>
  )
}
