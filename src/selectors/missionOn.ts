import type { DetailRecord } from '#domain/coreRecord.ts'
import type { Mission, OfficeHolder } from '#domain/mission.ts'
import type { Evidence } from '#domain/sourced.ts'
import { firstOf, lastDayOf, type TimePeriod } from '#domain/timePeriod.ts'
import { byText } from './order.ts'
import { publishedPart, type ReadOn } from './publishedParts.ts'

/** A post in full as public on a day: nobody may have attested it yet. */
export type MissionThen = Omit<Mission, 'attested'> & { attested: Mission['attested'] | null }

const lastNamed = ({ since, until, attested }: OfficeHolder): string =>
  [since, until, ...attested]
    .flatMap((time) => (time ? lastDayOf(time) : []))
    .sort(byText)
    .at(-1) ?? ''

/** Notes are this project's, of today: a past day does not have them. */
function withoutNote<T extends { note?: unknown }>(part: T): T {
  const rest = { ...part }
  delete rest.note
  return rest
}

const orNull = <T>(time: T & TimePeriod, day: string): T | null => (firstOf(time) <= day ? time : null)

/** What of an office holder lies before the end of the day. */
const holderOn = ({ since, until, attested, ...holder }: OfficeHolder, day: string): OfficeHolder => ({
  ...withoutNote(holder),
  since: since && orNull(since, day),
  until: until ? orNull(until, day) : null,
  attested: attested.filter((time) => firstOf(time) <= day),
})

/**
 * The detail of a post as published by the day that is read, each part with the sources of then: ways to reach it,
 * opening, point, heads, history, figures, and the statements on it, oldest first. The notes of this project are of today and are left out.
 */
export function missionOn(detail: DetailRecord | null, id: string, on: ReadOn): MissionThen | null {
  const mission = detail?.missions.get(id)
  if (!mission || !detail) return null
  const { known: day } = on
  const heads = mission.heads.toSorted((a, b) => byText(lastNamed(b), lastNamed(a)))
  const statements = mission.statements
    .flatMap((statement) => publishedPart(statement, statement.asOf, detail.sources, on) ?? [])
    .sort((a, b) => byText(lastDayOf(a.asOf), lastDayOf(b.asOf)))
  if (day === null) return { ...mission, heads, statements }
  const part = <T extends { evidence: readonly Evidence[]; note?: unknown }>(
    item: T | null,
    time: TimePeriod | null = null,
  ): T | null => {
    const then = item && publishedPart(item, time, detail.sources, on)
    return then && withoutNote(then)
  }
  const isBegun = (item: { time: TimePeriod } | null) => item !== null && firstOf(item.time) <= day
  const contact = part({ evidence: mission.contactEvidence })
  const { addressNote: _, contactNote: __, seatNote: ___, ...rest } = mission
  return {
    ...rest,
    status: withoutNote(mission.status),
    point: part(mission.point),
    statements,
    addresses: mission.addresses.flatMap((item) => part(item) ?? []),
    phone: contact && mission.phone,
    email: contact && mission.email,
    website: contact && mission.website,
    contactEvidence: contact?.evidence ?? [],
    opened: isBegun(mission.opened) ? part(mission.opened, mission.opened!.time) : null,
    attested: isBegun(mission.attested) ? part(mission.attested, mission.attested.time) : null,
    heads: heads.flatMap((item) => {
      const then = part(item, item.attested[0] ?? item.since)
      return then ? holderOn(then, day) : []
    }),
    district: part(mission.district),
    history: mission.history.flatMap((item) => part(item, item.time) ?? []),
    statistics: mission.statistics.flatMap((item) => part(item, item.time) ?? []),
    notes: [],
  }
}

/** Everything with sources that a card of the post shows, in the order in which it speaks of it. */
export const sourcedParts = (mission: MissionThen): { evidence: readonly Evidence[] }[] =>
  [
    mission.opened,
    mission.attested,
    ...mission.addresses,
    { evidence: mission.contactEvidence },
    ...mission.heads,
    mission.district,
    mission.point,
    ...mission.history,
    ...mission.statistics,
  ].filter((part) => part !== null)
