import { useMemo } from 'react'
import type { Span } from '#domain/timePeriod.ts'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import { useAddress } from './addressBar.ts'
import { useRecord } from './RecordProvider.tsx'

/** The time that the score shows, as decimal years; the same object while the years stay the same. */
export function useShownSpan(): Span {
  const { record } = useRecord()
  const { address } = useAddress()
  const { start, end } = shownYears(address.time, yearsIn(record.dataset.timeDomain))
  return useMemo(() => rangeSpan({ start, end }), [start, end])
}
