import type { EventTable } from '#domain/eventTable.ts'
import { readingTitles } from '#selectors/eventSearch.ts'
import { isSearchable, nowSearchable } from '#state/searchable.ts'
import { runInStretches } from '#state/stretches.ts'

/** So many titles are read in the task that searches them. */
const FEW = 5000

const reading = new WeakMap<EventTable, Promise<unknown>>()

/** Reads the titles of a long record in stretches, before a search asks for them; calls `then` when they are read. */
export function whenTitlesAreRead(table: EventTable, then: () => void = () => {}): void {
  if (table.length <= FEW) nowSearchable(table)
  if (isSearchable(table)) {
    then()
    return
  }
  const running = reading.get(table) ?? runInStretches(readingTitles(table))
  reading.set(table, running)
  void running.then(() => nowSearchable(table)).then(then)
}
