import type { EventTable } from '#domain/eventTable.ts'
import { readingTitles } from '#selectors/eventSearch.ts'
import { runInStretches } from '#state/stretches.ts'

/** So many titles are read in the task that asks for them. */
const FEW = 5000

const reading = new WeakMap<EventTable, Promise<unknown>>()

/** Reads the titles of a long record in stretches, before a search asks for them; calls `then` when they are read. */
export function whenTitlesAreRead(table: EventTable, then: () => void = () => {}): void {
  if (table.length <= FEW) {
    then()
    return
  }
  const running = reading.get(table) ?? runInStretches(readingTitles(table))
  reading.set(table, running)
  void running.then(then)
}
