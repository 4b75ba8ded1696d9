import type { EventTable } from '#domain/eventTable.ts'

const read = new WeakSet<EventTable>()

/** Whether the titles of these events have been read, so that a search finds in them without a long task. */
export const isSearchable = (table: EventTable): boolean => read.has(table)

export const nowSearchable = (table: EventTable): void => void read.add(table)
