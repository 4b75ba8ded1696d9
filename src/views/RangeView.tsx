import '#i18n/messages/later.ts'
import { memo, useMemo } from 'react'
import { asTimeFilter, shownYears, yearsIn } from '#domain/years.ts'
import { eventsPerYear } from '#selectors/events.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { previewYears, useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { isSameRange } from '#ui/score/rangeMath.ts'
import { RangeControl } from '#ui/score/RangeControl.tsx'
import type { ScoreGeometry } from '#ui/score/scoreGeometry.ts'

/** The years shown. It sets them, so its histogram shows all years and marks the range. */
export const RangeView = memo(function RangeView({
  geometry,
  isCompact = false,
}: {
  geometry: ScoreGeometry
  isCompact?: boolean
}) {
  const { record } = useRecord()
  const { address, writtenYears, patch } = useAddress()
  const bounds = yearsIn(record.dataset.timeDomain)
  const { kinds, q, known, hidesUndated } = address
  const counts = useMemo(
    () => eventsPerYear(recordIndex(record), address),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only these filters change the histogram
    [record, kinds, q, known, hidesUndated],
  )
  return (
    <RangeControl
      bounds={bounds}
      range={shownYears(writtenYears, bounds)}
      counts={counts}
      geometry={geometry}
      isCompact={isCompact}
      // a drag that ends where it began leaves no years behind that nobody set
      onPreview={(next) => previewYears(isSameRange(next, shownYears(writtenYears, bounds)) ? null : next)}
      onCommit={(next) => patch({ time: asTimeFilter(next, bounds) })}
      onPeak={(year) => patch({ sel: { kind: 'figure', id: `events/${year}` } })}
    />
  )
})
