import { LOCALES, type Locale } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { LANGUAGE_NAMES } from '#i18n/languages.ts'
import { RadioSegments } from '#ui/controls/RadioSegments.tsx'

interface Props {
  value: Locale | null
  onChange: (locale: Locale | null) => void
  hasFailed: boolean
}

/** Which language stands under the reader's own on paper, for rooms where both delegations read. */
export function SecondLanguageChoice({ value, onChange, hasFailed }: Props) {
  const { t, locale } = useI18n()
  const others = LOCALES.filter((other) => other !== locale)
  return (
    <div className="export__second">
      <p aria-hidden="true">{t('export.second')}</p>
      <RadioSegments<Locale | 'none'>
        label={t('export.second')}
        value={value && value !== locale ? value : 'none'}
        onChange={(next) => onChange(next === 'none' ? null : next)}
        options={[
          { value: 'none', label: t('export.second.none') },
          ...others.map((other) => ({ value: other, label: LANGUAGE_NAMES[other], lang: other })),
        ]}
      />
      {hasFailed && value ? (
        <p role="alert" className="export__failed">
          {t('room.second.failed', { name: LANGUAGE_NAMES[value] })}
        </p>
      ) : null}
    </div>
  )
}
