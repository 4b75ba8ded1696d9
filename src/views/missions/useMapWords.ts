import { useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { MapArea } from '#ui/map/mapPost.ts'
import type { PostMapWords } from '#ui/map/PostMap.tsx'

/** The words of one map frame; the same object until the language changes. */
export function useMapWords(area: MapArea): PostMapWords {
  const { t, tn, format } = useI18n()
  return useMemo(
    () => ({
      label: area === 'both' ? t('missions.mapOfBoth') : t(`missions.mapOf.${area}`),
      failed: t('missions.basemapFailed'),
      points: t('missions.points'),
      gathered: (count, town) => tn('missions.gathered', count, { count: format.integer(count), town }),
      gatheredList: t('missions.gatheredList'),
      close: t('app.close'),
      zoomIn: t('missions.zoomIn'),
      zoomOut: t('missions.zoomOut'),
      reset: t('missions.reset'),
      waters: {
        'black-sea': t('missions.water.black'),
        'mediterranean-sea': t('missions.water.mediterranean'),
        'caspian-sea': t('missions.water.caspian'),
      },
      formatDistance: (metres: number) => t('missions.km', { distance: format.integer(metres / 1000) }),
    }),
    [area, t, tn, format],
  )
}
