import { EVENT_GROUPS, GROUP_OF_KIND } from '#domain/codelists.ts'
import type { EventDots } from '#domain/lane.ts'
import { type EventRows, knowledgeByRow } from './events.ts'
import { rowsByTime, timesOf } from './eventTimes.ts'
import { firstWhere } from './firstWhere.ts'
import type { RecordIndex } from './recordIndex.ts'

/** A second in years: what is known to the day is in view when its first moment is. */
export const MOMENT = 3e-8

/** Events as the timeline draws them; `known`: the day of knowledge. */
export function eventDots(index: RecordIndex, rows: EventRows, known: string | null): EventDots {
  const table = index.events
  const { time, kind, importance, status } = table.columns
  const knowledge = known === null ? null : knowledgeByRow(table, known)
  const times = timesOf(table)
  const sorted = rowsByTime(table, rows, times.at)
  const rowOfKind = kind.values.map((value) => EVENT_GROUPS.indexOf(GROUP_OF_KIND[value]))
  const size = sorted.length
  const [at, from, to] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const row = new Uint8Array(size)
  let reach = 0
  for (let i = 0; i < size; i++) {
    const code = time.codes[sorted[i]!]!
    const middle = times.at[code]!
    const isSpan = times.isSpan[code]
    at[i] = middle
    from[i] = isSpan ? times.from[code]! : middle
    to[i] = isSpan ? times.to[code]! : middle + MOMENT
    row[i] = rowOfKind[kind.codes[sorted[i]!]!]!
    reach = Math.max(reach, to[i]! - middle)
  }
  return {
    length: size,
    at,
    from,
    to,
    row,
    reach,
    dot: (i) => {
      const place = sorted[i]!
      const code = time.codes[place]!
      return {
        id: table.ids.at(place),
        row: EVENT_GROUPS[row[i]!]!,
        span: { from: times.from[code]!, to: times.to[code]! },
        at: at[i]!,
        isSpan: times.isSpan[code]!,
        importance: importance.values[importance.codes[place]!]!,
        isPlanned: status.values[status.codes[place]!] === 'planned',
        pale: knowledge?.(place) === 'undated',
      }
    },
    indexOf: (id) => {
      const wanted = table.rowOf(id)
      if (wanted < 0) return -1
      const when = times.at[time.codes[wanted]!]!
      for (let i = firstWhere(size, (j) => at[j]! >= when); at[i] === when; i++)
        if (sorted[i] === wanted) return i
      return -1
    },
  }
}
