import { type ReactNode, Suspense } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'

interface Props {
  /** Holds the place meanwhile. */
  placeholder?: ReactNode
  /** Stands there when it cannot come; a sentence, unless the page can do without. */
  failed?: ReactNode
  children: ReactNode
}

/** A part of the page whose code comes later. One that does not come takes nothing else with it. */
export function Later({ placeholder = null, failed, children }: Props) {
  const { t } = useI18n()
  const sentence = (
    <p className="empty" role="alert">
      {t('crash.view')}
    </p>
  )
  return (
    <ErrorBoundary fallback={failed === undefined ? sentence : failed}>
      <Suspense fallback={placeholder}>{children}</Suspense>
    </ErrorBoundary>
  )
}
