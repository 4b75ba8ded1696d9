import { memo, lazy } from 'react'
import { EVENT_KINDS } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddressPart } from '#state/addressBar.ts'
import { Popover } from '#ui/controls/Popover.tsx'

const CategoryChoices = lazy(() =>
  import('./CategoryChoices.tsx').then((module) => ({ default: module.CategoryChoices })),
)

/** Which categories of events are shown. */
export const CategoryMenu = memo(function CategoryMenu() {
  const { t, format } = useI18n()
  const kinds = useAddressPart('kinds')
  const all = format.integer(EVENT_KINDS.length)
  return (
    <Popover
      label={t('filters.categories')}
      isActive={kinds !== null}
      button={
        kinds
          ? t('filters.someCategories', { shown: format.integer(kinds.length), all })
          : t('filters.allCategories', { all })
      }
    >
      <CategoryChoices />
    </Popover>
  )
})
