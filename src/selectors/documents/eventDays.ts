import { firstOf, lastDayOf, type TimePeriod } from '#domain/timePeriod.ts'

const FIRST = '0000-01-01'
const DAY = 86_400_000

/** The days that a period may mean: its first, and the one after its last, `YYYY-MM-DD`. */
export function eventDays(time: TimePeriod): { from: string; until: string } {
  const first = firstOf(time)
  const last = Date.parse(`${lastDayOf(time)}T00:00:00Z`)
  return {
    from: first + FIRST.slice(first.length),
    until: new Date(last + DAY).toISOString().slice(0, 10),
  }
}
