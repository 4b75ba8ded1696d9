import { memo } from 'react'
import type { View } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { patchAddress, useAddressPart } from '#state/addressBar.ts'
import { Icon } from '#ui/controls/Icon.tsx'

/** One view on the whole page, and back. */
export const EnlargeButton = memo(function EnlargeButton({ view }: { view: View }) {
  const { t } = useI18n()
  const isLarge = useAddressPart('view') === view
  const name = isLarge ? t('view.shrink') : t('view.enlarge', { view: t(`view.${view}`) })
  return (
    <button
      type="button"
      className="button button--quiet button--small enlarge"
      aria-label={name}
      title={name}
      onClick={() => patchAddress({ view: isLarge ? null : view })}
    >
      <Icon name={isLarge ? 'shrink' : 'enlarge'} size={14} />
    </button>
  )
})
