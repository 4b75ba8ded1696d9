import type { I18n } from '../../src/i18n/I18nProvider.tsx'
import '../../src/i18n/messages/plain.ts'
import { plainPage } from './plainPage.ts'

/** Shown by the script of the head when that of the page does not come; nobody knows there which language is read. */
export function NotCome({ languages }: { languages: readonly I18n[] }) {
  return (
    <div id="not-come" className="band" role="alert" hidden>
      {languages.map(({ locale, t }) => (
        <p key={locale} lang={locale}>
          {t('plain.notCome')}{' '}
          {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the page itself, with all that its address says */}
          <a href="">{t('crash.reload')}</a> · <a href={plainPage(locale)}>{t('plain.title')}</a>
        </p>
      ))}
    </div>
  )
}
