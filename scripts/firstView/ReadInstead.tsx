import { Fragment } from 'react'
import { type I18n, useI18n } from '../../src/i18n/I18nProvider.tsx'
import '../../src/i18n/messages/plain.ts'
import { plainPage } from './plainPage.ts'

interface Props {
  languages: readonly I18n[]
}

/** What stands over the figures where no script runs: the way to the lists, in each language. */
export function ReadInstead({ languages }: Props) {
  const { t } = useI18n()
  return (
    <noscript>
      <div className="no-script band">
        <p>{t('plain.noScript')}</p>
        {languages.map((other, i) => (
          <Fragment key={other.locale}>
            {i > 0 ? ' · ' : null}
            <a href={plainPage(other.locale)} hrefLang={other.locale} lang={other.locale}>
              {other.t('plain.title')}
            </a>
          </Fragment>
        ))}
      </div>
    </noscript>
  )
}

/** The same in the one file, which has no lists beside it; nobody knows there which language is read. */
export function NoScriptInFile({ languages }: Props) {
  return (
    <noscript>
      <div className="band">
        {languages.map(({ locale, t }) => (
          <p key={locale} lang={locale}>
            {t('plain.fileNoScript')}
          </p>
        ))}
      </div>
    </noscript>
  )
}
