import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { LOCALES } from '#domain/codelists.ts'
import { I18nProvider, useI18n } from '#i18n/I18nProvider.tsx'
import { preferredLocale, useLanguage } from '#i18n/languages.ts'
import { useAddressPart } from '#state/addressBar.ts'
import { usePreferences } from '#state/preferences.ts'
import { askForRecord } from '#state/useRecordQueries.ts'
import { useTheme } from '#state/useTheme.ts'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { Crash } from './Crash.tsx'
import { RecordGate } from './RecordGate.tsx'
import { isDrawn } from './takeOver.ts'

const client = new QueryClient()

export function App() {
  return (
    <ErrorBoundary fallback={<Crash />}>
      <QueryClientProvider client={client}>
        <Localised>
          <Page />
        </Localised>
      </QueryClientProvider>
    </ErrorBoundary>
  )
}

/** The language of the link, else the reader's choice, else the browser's. */
function Localised({ children }: { children: ReactNode }) {
  const asked = useAddressPart('lang')
  const { lang } = usePreferences()
  const wanted = asked ?? lang ?? preferredLocale(navigator.languages, LOCALES)
  const { language, hasFailed } = useLanguage(wanted)
  const [waits, setWaits] = useState(isDrawn)
  if (waits && (language.style.locale === wanted || hasFailed)) setWaits(false)
  // the drawn view is in the reader's language: no word of another takes its place
  if (waits && language.style.locale !== wanted) {
    askForRecord(client, wanted)
    return null
  }
  return <I18nProvider language={language}>{children}</I18nProvider>
}

function Page() {
  const { t, locale } = useI18n()
  const scene = useAddressPart('scene')
  const theme = useTheme(useAddressPart('theme') ?? (scene ? 'room' : null))
  useEffect(
    function nameThePage() {
      document.title = t('app.title')
      document.documentElement.lang = locale
    },
    [t, locale],
  )
  return <RecordGate theme={theme} />
}
