import { lazy, memo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Popover } from '#ui/controls/Popover.tsx'

const IndicatorFinder = lazy(() =>
  import('./IndicatorFinder.tsx').then((module) => ({ default: module.IndicatorFinder })),
)

/** Everything that has no lane of its own, one choice away. */
export const IndicatorChooser = memo(function IndicatorChooser() {
  const { t } = useI18n()
  return (
    <div className="chooser">
      <Popover label={t('more.title')} button={t('more.title')}>
        <IndicatorFinder />
      </Popover>
    </div>
  )
})
