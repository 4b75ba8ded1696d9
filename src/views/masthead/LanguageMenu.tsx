import { LOCALES, type Locale } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { LANGUAGE_NAMES } from '#i18n/languages.ts'
import { patchAddress } from '#state/addressBar.ts'
import { savePreferences } from '#state/preferences.ts'
import { Popover } from '#ui/controls/Popover.tsx'

/** The four languages, each in its own words; the choice stays in this browser and goes into the link. */
export function LanguageMenu() {
  const { t, locale } = useI18n()
  const handleChoose = (lang: Locale) => {
    savePreferences({ lang })
    patchAddress({ lang }, 'replace')
  }
  return (
    <Popover
      label={t('app.language')}
      button={
        <>
          <span className="visually-hidden">{t('app.language')}: </span>
          <span className="language">{LANGUAGE_NAMES[locale]}</span>
          <span className="language-code" aria-hidden="true">
            {locale}
          </span>
        </>
      }
    >
      <ul className="menu">
        {LOCALES.map((lang) => (
          <li key={lang}>
            <button
              type="button"
              className="button"
              lang={lang}
              aria-current={lang === locale ? 'true' : undefined}
              onClick={({ currentTarget }) => {
                handleChoose(lang)
                // the focus goes back to the button of the menu, which says the new language
                currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.()
              }}
            >
              {LANGUAGE_NAMES[lang]}
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  )
}
