import { type Theme, THEMES } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { patchAddress, useAddressPart } from '#state/addressBar.ts'
import { savePreferences, usePreferences } from '#state/preferences.ts'
import { Icon } from '#ui/controls/Icon.tsx'
import { Popover } from '#ui/controls/Popover.tsx'
import { RadioSegments } from '#ui/controls/RadioSegments.tsx'

/** Light, dark or projector; the choice stays in this browser and leaves the link alone. */
export function ThemeMenu() {
  const { t } = useI18n()
  const linked = useAddressPart('theme')
  const { theme } = usePreferences()
  const options = [
    { value: 'system' as const, label: t('app.theme.system') },
    ...THEMES.map((value) => ({ value, label: t(`app.theme.${value}`) })),
  ]
  const handleChange = (value: Theme | 'system') => {
    savePreferences({ theme: value === 'system' ? null : value })
    if (linked) patchAddress({ theme: null }, 'replace')
  }
  return (
    <Popover
      label={t('app.theme')}
      button={
        <>
          <Icon name="moon" />
          <span className="visually-hidden">{t('app.theme')}</span>
        </>
      }
    >
      <RadioSegments
        label={t('app.theme')}
        value={linked ?? theme ?? 'system'}
        options={options}
        onChange={handleChange}
      />
    </Popover>
  )
}
