import { useEffect } from 'react'
import { useI18n } from './I18nProvider.tsx'

/** Says in the reader's language what this page is, for whoever lists, shares or previews it. */
export function usePageDescription(): void {
  const { t } = useI18n()
  useEffect(
    function describeThePage() {
      document.querySelector('meta[name="description"]')?.setAttribute('content', t('edition.description'))
    },
    [t],
  )
}
