import { useId } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { FORMAT_FACTS, FORMAT_GROUPS, type Format, FORMATS } from './formats.ts'

interface Props {
  value: Format
  onChange: (format: Format) => void
  /** Why a format cannot be made of what is chosen; null: it can. */
  obstacle: (format: Format) => string | null
}

/** One of the formats, by what they are for. */
export function FormatChoice({ value, onChange, obstacle }: Props) {
  const { t } = useI18n()
  const name = useId()
  return (
    <fieldset className="export__formats">
      <legend>{t('export.format')}</legend>
      {FORMAT_GROUPS.map((group) => (
        <div key={group} role="group" aria-label={t(`export.group.${group}`)}>
          <p aria-hidden="true">{t(`export.group.${group}`)}</p>
          {FORMATS.filter((format) => FORMAT_FACTS[format].group === group).map((format) => {
            const why = obstacle(format)
            return (
              <label key={format} className="export__format" data-off={why ? '' : undefined}>
                <input
                  type="radio"
                  name={name}
                  value={format}
                  checked={format === value}
                  disabled={why !== null}
                  aria-describedby={`${name}-${format}`}
                  onChange={() => onChange(format)}
                />
                <span>
                  {t(`export.format.${format}`)}
                  <small id={`${name}-${format}`}>{why ?? t(`export.format.${format}.about`)}</small>
                </span>
              </label>
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}
