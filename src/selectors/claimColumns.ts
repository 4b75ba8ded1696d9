import type { Filters } from '#domain/filters.ts'
import { spanOf } from '#domain/timePeriod.ts'
import { rangeSpan } from '#domain/years.ts'
import { groupBy } from './groupBy.ts'
import { perspectiveOf, type RecordIndex } from './recordIndex.ts'

/** Room that two times must share to overlap, as `overlaps` has it. */
const TOUCH = 1e-9
/** Of a total to date, the moment that counts: its end. */
const MOMENT = 1e-6

/** What the filters ask of each claim of a record, read once. Row `i` is the claim `i` of the record. */
interface ClaimColumns {
  /** The time that it stands at, decimal years; NaN without any. */
  from: Float64Array
  to: Float64Array
  /** The day on which it was surely public as 20190630; 0 when that is not known. */
  day: Uint32Array
  /** The day before which it cannot have been; 0 when there is none. */
  earliest: Uint32Array
  /** Whose it is, as a bit for each capital. */
  by: Uint8Array
  /** 1 where a chart may draw it: it has a value, and is not of low confidence. */
  isDrawn: Uint8Array
  /** Rows by indicator, in the order of the record. */
  rowsOf: ReadonlyMap<string, readonly number[]>
}

const BITS = { KAZ: 1, TUR: 2, joint: 3 } as const

const asNumber = (day: string | null) => (day === null ? 0 : Number(day.replaceAll('-', '')))

const made = new WeakMap<RecordIndex, ClaimColumns>()

function columnsOf(index: RecordIndex): ClaimColumns {
  const known = made.get(index)
  if (known) return known
  const { claims } = index.record
  const columns: ClaimColumns = {
    from: new Float64Array(claims.length).fill(NaN),
    to: new Float64Array(claims.length).fill(NaN),
    day: Uint32Array.from(claims, ({ knownFrom }) => asNumber(knownFrom.day)),
    earliest: Uint32Array.from(claims, ({ knownFrom }) => asNumber(knownFrom.earliestPossible)),
    by: Uint8Array.from(claims, (claim) => {
      const perspective = perspectiveOf(index, claim)
      return perspective ? BITS[perspective] : 0
    }),
    isDrawn: Uint8Array.from(claims, ({ value, confidence }) =>
      value !== null && confidence !== 'low' ? 1 : 0,
    ),
    rowsOf: groupBy([...claims.keys()], (row) => claims[row]!.indicator),
  }
  for (const [row, { time, knownFrom, indicator }] of claims.entries()) {
    const standsAt = time ?? knownFrom.published
    if (standsAt === null) continue
    const { from, to } = spanOf(standsAt)
    const isCumulative = index.indicators.get(indicator)?.measure === 'cumulative'
    columns.from[row] = isCumulative ? to - MOMENT : from
    columns.to[row] = to
  }
  made.set(index, columns)
  return columns
}

/** Of a row: `false` where the filters leave it out, `undated` where it carries no publication day and is shown pale. */
export type Passing = (row: number) => false | 'known' | 'undated'

/** As `passes` and `knowledgeOn` say of one claim, for the rows of a record. */
export function passingRows(index: RecordIndex, filters: Filters): Passing {
  const { from, to, day, earliest, by } = columnsOf(index)
  const { reporter, hidesUndated } = filters
  const years = filters.time && rangeSpan(filters.time)
  const known = asNumber(filters.known)
  return (row) => {
    if (reporter && (by[row]! & BITS[reporter]) === 0) return false
    // of a claim without a time, no comparison is true
    if (years && !(from[row]! < years.to - TOUCH && years.from < to[row]! - TOUCH)) return false
    if (known === 0) return 'known'
    if (day[row]! > 0) return day[row]! <= known && 'known'
    return !hidesUndated && earliest[row]! <= known && 'undated'
  }
}

/** Rows of the claims of an indicator that a chart may draw, as far as the filters let them through. */
export function rowsToDraw(index: RecordIndex, indicator: string, filters: Filters): readonly number[] {
  const { isDrawn, rowsOf } = columnsOf(index)
  const passing = passingRows(index, filters)
  return (rowsOf.get(indicator) ?? []).filter((row) => isDrawn[row] === 1 && passing(row) !== false)
}
