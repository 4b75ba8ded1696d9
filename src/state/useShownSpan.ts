import { useMemo } from 'react'
import type { Span } from '#domain/timePeriod.ts'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import { useAddressPart } from './addressBar.ts'
import { useRecord } from './RecordProvider.tsx'

/** The time that the score shows, as decimal years; the same object while the years stay the same. */
export function useShownSpan(): Span {
  const { record } = useRecord()
  const { start, end } = shownYears(useAddressPart('time'), yearsIn(record.dataset.timeDomain))
  return useMemo(() => rangeSpan({ start, end }), [start, end])
}
