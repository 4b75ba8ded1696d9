import type { CoreEvent } from '#domain/coreRecord.ts'
import { spanOf } from '#domain/timePeriod.ts'
import { byText } from '../order.ts'
import type { RecordIndex } from '../recordIndex.ts'

const byTime = (a: CoreEvent, b: CoreEvent) => spanOf(a.time).from - spanOf(b.time).from || byText(a.id, b.id)

/** Of these events the `most` that a page of paper names: milestones, then the most important, then the latest; by time. */
export function documentDates(index: RecordIndex, events: readonly CoreEvent[], most: number): CoreEvent[] {
  const milestones = new Set(index.record.dataset.milestones.map(({ event }) => event))
  const rank = ({ id, importance }: CoreEvent) => importance + (milestones.has(id) ? 10 : 0)
  return events
    .toSorted((a, b) => rank(b) - rank(a) || byTime(b, a))
    .slice(0, most)
    .sort(byTime)
}
