import { lazy } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Later } from '#ui/frame/Later.tsx'
import type { EmptyWordsProps } from './EmptyWords.tsx'

const EmptyWords = lazy(() => import('./EmptyWords.tsx').then((module) => ({ default: module.EmptyWords })))

/**
 * Why a lane is empty. Few readers meet one, so its words come when it is; where they do not come, the lane says that it
 * is empty, and draws again when the filter is lifted.
 */
export function LaneEmpty(props: EmptyWordsProps) {
  const { t } = useI18n()
  return (
    <Later failed={<p>{t('empty.lane')}</p>}>
      <EmptyWords {...props} />
    </Later>
  )
}
