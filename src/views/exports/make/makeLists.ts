import type { CoreEvent } from '#domain/coreRecord.ts'
import { grainOf } from '#domain/timePeriod.ts'
import { eventDays } from '#selectors/documents/eventDays.ts'
import { eventEvidence, postEvidence } from '#selectors/documents/sectionEvidence.ts'
import { missionOn } from '#selectors/missionOn.ts'
import type { Post } from '#selectors/posts.ts'
import { calendarFile } from '#ui/paper/calendarFile.ts'
import { contactsFile } from '#ui/paper/contactsFile.ts'
import { geoJsonFile } from '#ui/paper/geoJsonFile.ts'
import type { DocumentPlan } from '../documentPlan.ts'
import { breathe, type Make } from './making.ts'

/** Ids in these files are those of the record, under a name of their own. */
const uid = (id: string, { index }: DocumentPlan) => `${id}@${index.record.dataset.id}.kopru`

const once = <T extends { id: string }>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
]

const eventsOf = ({ sheets }: DocumentPlan): CoreEvent[] =>
  once(sheets.flatMap(({ section }) => section.events)).toSorted((a, b) => (a.time < b.time ? -1 : 1))

const postsOf = ({ sheets }: DocumentPlan): Post[] => [
  ...new Map(sheets.flatMap(({ section }) => section.posts).map((post) => [post.mission.id, post])).values(),
]

const sourceLines = ({ detail }: DocumentPlan, evidence: readonly { source: string }[]): string[] =>
  [...new Set(evidence.map(({ source }) => source))].flatMap((id) => {
    const source = detail.sources.get(id)
    return source ? [[source.publisher, source.title, source.url].filter(Boolean).join('. ')] : []
  })

type ListPart = 'timeline' | 'missions'

/** The filters of the parts that a list was gathered from, each once. */
const filtersOf = ({ sheets }: DocumentPlan, part: ListPart): string[] => [
  ...new Set(sheets.filter(({ section }) => section.part === part).map(({ filters }) => filters)),
]

const stampLines = (plan: DocumentPlan, part: ListPart): string[] => [
  ...filtersOf(plan, part),
  plan.stamp.record,
  plan.stamp.madeOn,
  plan.stamp.licence.words,
]

function calendarEvent(plan: DocumentPlan, event: CoreEvent) {
  const { i18n, index, detail } = plan
  const { t, text } = i18n
  const full = detail.events.get(event.id)
  const place = event.place ? index.places.get(event.place) : undefined
  const grain = grainOf(event.time)
  const evidence = eventEvidence(detail, event.id)
  const url = evidence.map(({ source }) => detail.sources.get(source)?.url).find(Boolean) ?? null
  return {
    id: uid(event.id, plan),
    ...eventDays(event.time),
    title: text(event.title),
    description: [
      full ? text(full.summary) : '',
      grain === 'day' ? '' : t(`calendar.${grain}`),
      event.status === 'planned' ? t('calendar.planned') : '',
      ...sourceLines(plan, evidence),
    ]
      .filter(Boolean)
      .join('\n'),
    category: t(`kind.${event.kind}`),
    place: place ? text(place.names) : null,
    point: place && place.lat !== null && place.lon !== null ? { lat: place.lat, lon: place.lon } : null,
    isPlanned: event.status === 'planned',
    url,
  }
}

export const makeCalendar: Make = async ({ plan, signal, onStep }) => {
  const { i18n, index, stamp } = plan
  onStep({ kind: 'write' })
  await breathe(signal)
  const file = calendarFile(
    eventsOf(plan).map((event) => calendarEvent(plan, event)),
    {
      name: stamp.title,
      description: stampLines(plan, 'timeline').join('\n'),
      day: index.record.dataset.releasedOn,
      language: i18n.locale,
    },
  )
  return [{ name: `${plan.fileName}.ics`, blob: new Blob([file], { type: 'text/calendar;charset=utf-8' }) }]
}

/** What a contact or a point says of the post beside its name: status, how exact, sources. */
function postNotes(plan: DocumentPlan, { mission, state }: Post): string[] {
  const { t, format } = plan.i18n
  const { point, status } = mission
  return [
    state === 'active' ? t('state.active') : t(`contact.${state}`),
    t('contact.asOf', { day: format.period(status.asOf) }),
    ...(point
      ? [
          t('contact.point', {
            precision: t(`precision.point.${point.precision}`),
            radius: format.integer(point.radius),
          }),
        ]
      : []),
    ...sourceLines(plan, postEvidence(plan.detail, mission)),
  ]
}

export const makeContacts: Make = async ({ plan, signal, onStep }) => {
  const { i18n, index, detail, address } = plan
  const { t, text, locale } = i18n
  onStep({ kind: 'write' })
  await breathe(signal)
  const contacts = postsOf(plan).map((post) => {
    const { mission } = post
    const full = missionOn(detail, mission.id, address)
    const place = mission.seat ? index.places.get(mission.seat) : undefined
    return {
      id: uid(mission.id, plan),
      name: text(mission.name),
      organisation: t(`area.${mission.sendingState}`),
      category: t(`post.${mission.kind}`),
      address: full?.addresses[0]?.text ?? null,
      town: place ? text(place.names) : null,
      country: t(`area.${mission.receivingState}`),
      phones: full?.phone ? [full.phone] : [],
      email: full?.email ?? null,
      website: full?.website ?? null,
      point: mission.point,
      note: [...postNotes(plan, post), ...stampLines(plan, 'missions')].join('\n'),
    }
  })
  const file = contactsFile(contacts, { day: index.record.dataset.releasedOn, language: locale })
  return [{ name: `${plan.fileName}.vcf`, blob: new Blob([file], { type: 'text/vcard;charset=utf-8' }) }]
}

export const makeGeoJson: Make = async ({ plan, signal, onStep }) => {
  const { index, detail, stamp, i18n } = plan
  const { t, text, format } = i18n
  onStep({ kind: 'write' })
  await breathe(signal)
  const all = postsOf(plan)
  const placed = all.flatMap((post) => {
    const { mission, state } = post
    if (!mission.point) return []
    const { lat, lon, precision, radius } = mission.point
    const place = mission.seat ? index.places.get(mission.seat) : undefined
    const evidence = [
      ...(detail.missions.get(mission.id)?.point?.evidence ?? []),
      ...postEvidence(detail, mission),
    ]
    return [
      {
        id: mission.id,
        lat,
        lon,
        properties: {
          name: text(mission.name),
          kind: mission.kind,
          sendingState: mission.sendingState,
          receivingState: mission.receivingState,
          town: place ? text(place.names) : null,
          status: state,
          asOf: mission.status.asOf,
          precision,
          radiusMetres: radius,
          sources: sourceLines(plan, evidence),
        },
      },
    ]
  })
  const lost = all.filter(({ mission }) => !mission.point).map(({ mission }) => text(mission.name))
  const about = {
    ...stamp,
    filters: filtersOf(plan, 'missions').join(' / '),
    ...(lost.length > 0 && { note: t('contact.noPlace', { list: format.list(lost) }) }),
  }
  return [
    {
      name: `${plan.fileName}.geojson`,
      blob: new Blob([geoJsonFile(placed, about)], { type: 'application/geo+json' }),
    },
  ]
}
