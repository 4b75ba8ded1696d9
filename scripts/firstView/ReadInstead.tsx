import { useI18n } from '../../src/i18n/I18nProvider.tsx'
import '../../src/i18n/messages/plain.ts'
import { plainPage } from './plainPage.ts'

/** What stands in the place of the map where no script runs: the way to the lists. */
export function ReadInstead() {
  const { t } = useI18n()
  return (
    <noscript>
      <div className="no-script">
        <p>{t('plain.noScript')}</p>
        <a href={plainPage('en')}>{t('plain.title')}</a>
      </div>
    </noscript>
  )
}
