import type { CoreClaim } from '#domain/coreRecord.ts'
import { lastOf, overlaps, type Span } from '#domain/timePeriod.ts'
import { groupBy } from './groupBy.ts'
import { countedTime, endSpan, isStock } from './headlineTime.ts'
import { byText } from './order.ts'
import type { RecordIndex } from './recordIndex.ts'

/** Decimal years within which two stocks are said of the same state of things, here where they are set side by side. */
const SIDE_BY_SIDE = 0.25

/** Months that hold all times, else the year, else from the first to the last. */
function commonTime(times: readonly string[]): string {
  const ends = times.map(lastOf).sort(byText)
  for (const length of [10, 7, 4]) {
    const [first] = ends
    if (first && ends.every((end) => end.slice(0, length) === first.slice(0, length)))
      return first.slice(0, length)
  }
  return `${ends[0]!.slice(0, 4)}/${ends.at(-1)!.slice(0, 4)}`
}

/** Claims on one indicator that speak of the same time. */
export interface Cluster {
  time: string
  claims: readonly CoreClaim[]
}

/** Ends that are close, or one of which is only known to lie in a year that holds the other. */
const near = (a: Span, b: Span) => Math.abs(a.to - b.to) <= SIDE_BY_SIDE || overlaps(a, b)

/** Flows of the same time; stocks whose days lie close together, the newest first. */
export function differenceClusters(
  index: RecordIndex,
  indicator: string,
  claims: readonly CoreClaim[],
): Cluster[] {
  const timed = claims.flatMap((claim) => {
    const [time, end] = [countedTime(index, claim), endSpan(index, claim)]
    return time === null || end === null ? [] : [{ claim, time, end }]
  })
  if (!isStock(index, { indicator })) {
    return [...groupBy(timed, ({ time }) => time)].map(([time, group]) => ({
      time,
      claims: group.map(({ claim }) => claim),
    }))
  }
  const found: Cluster[] = []
  let rest = timed.toSorted((a, b) => b.end.to - a.end.to || byText(b.time, a.time))
  while (rest.length > 0) {
    const anchor = rest[0]!.end
    const close = rest.filter(({ end }) => near(end, anchor))
    found.push({ time: commonTime(close.map(({ time }) => time)), claims: close.map(({ claim }) => claim) })
    rest = rest.filter(({ end }) => !near(end, anchor))
  }
  return found
}
