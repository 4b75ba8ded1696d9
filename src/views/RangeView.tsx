import { useMemo } from 'react'
import { without, type YearRange } from '#domain/filters.ts'
import { spanOf } from '#domain/timePeriod.ts'
import { eventsPerYear } from '#selectors/events.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { previewYears, useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { RangeControl } from '#ui/score/RangeControl.tsx'
import type { ScoreGeometry } from '#ui/score/scoreGeometry.ts'

/** The years shown. It sets them, so its histogram shows all years and marks the range. */
export function RangeView({ geometry, isCompact = false }: { geometry: ScoreGeometry; isCompact?: boolean }) {
  const { record } = useRecord()
  const { address, patch } = useAddress()
  const span = spanOf(record.dataset.timeDomain)
  const bounds: YearRange = { start: span.from, end: span.to - 1 }
  const { kinds, q, known, hidesUndated } = address
  const counts = useMemo(
    () => eventsPerYear(recordIndex(record), without({ ...address, kinds, q, known, hidesUndated }, 'time')),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only these filters change the histogram
    [record, kinds, q, known, hidesUndated],
  )
  const range = address.time
    ? { start: Math.max(bounds.start, address.time.start), end: Math.min(bounds.end, address.time.end) }
    : bounds
  return (
    <RangeControl
      bounds={bounds}
      range={range}
      counts={counts}
      geometry={geometry}
      isCompact={isCompact}
      onPreview={previewYears}
      onCommit={(next) =>
        patch({ time: next.start === bounds.start && next.end === bounds.end ? null : next })
      }
    />
  )
}
