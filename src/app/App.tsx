import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'
import { useTheme } from '#state/useTheme.ts'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { Crash } from './Crash.tsx'
import { RecordGate } from './RecordGate.tsx'

const client = new QueryClient()

export function App() {
  return (
    <ErrorBoundary fallback={<Crash />}>
      <QueryClientProvider client={client}>
        <Page />
      </QueryClientProvider>
    </ErrorBoundary>
  )
}

function Page() {
  const { t, locale } = useI18n()
  const { address } = useAddress()
  const theme = useTheme(address.theme)
  useEffect(
    function nameThePage() {
      document.title = t('app.title')
      document.documentElement.lang = locale
    },
    [t, locale],
  )
  return <RecordGate theme={theme} />
}
