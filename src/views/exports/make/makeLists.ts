import type { CoreEvent } from '#domain/coreRecord.ts'
import { grainOf } from '#domain/timePeriod.ts'
import type { DocumentSection } from '#selectors/documents/documentSection.ts'
import { eventDays } from '#selectors/documents/eventDays.ts'
import { eventEvidence, postEvidence } from '#selectors/documents/sectionEvidence.ts'
import { missionOn, type MissionThen } from '#selectors/missionOn.ts'
import type { Post } from '#selectors/posts.ts'
import type { ReadOn } from '#selectors/publishedParts.ts'
import { calendarFile } from '#ui/paper/calendarFile.ts'
import { contactsFile } from '#ui/paper/contactsFile.ts'
import { geoJsonFile } from '#ui/paper/geoJsonFile.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { breathe, type Make } from './making.ts'

/** Ids in these files are those of the record, under a name of their own. */
const uid = (id: string, { index }: DocumentPlan) => `${id}@${index.record.dataset.id}.kopru`

/** Something of a list, and the part that it is read in. */
interface Listed<T> {
  item: T
  sheet: DocumentSheet
}

/** Each once, as the part reads it that knows most: of scenes of several days, that of the latest. */
function listed<T>(
  { sheets }: DocumentPlan,
  itemsOf: (section: DocumentSection) => readonly T[],
  idOf: (item: T) => string,
): Listed<T>[] {
  const found = new Map<string, Listed<T>>()
  const isOlder = (a: ReadOn, b: ReadOn) => a.known !== null && (b.known === null || a.known < b.known)
  for (const sheet of sheets) {
    for (const item of itemsOf(sheet.section)) {
      const other = found.get(idOf(item))
      if (!other || isOlder(other.sheet.section.on, sheet.section.on)) found.set(idOf(item), { item, sheet })
    }
  }
  return [...found.values()]
}

const eventsOf = (plan: DocumentPlan) =>
  listed(
    plan,
    ({ events }) => events,
    ({ id }) => id,
  ).toSorted((a, b) => (a.item.time < b.item.time ? -1 : 1))

const postsOf = (plan: DocumentPlan) =>
  listed(
    plan,
    ({ posts }) => posts,
    ({ mission }) => mission.id,
  )

const sourceLines = ({ detail }: DocumentPlan, evidence: readonly { source: string }[]): string[] =>
  [...new Set(evidence.map(({ source }) => source))].flatMap((id) => {
    const source = detail.sources.get(id)
    return source ? [[source.publisher, source.title, source.url].filter(Boolean).join('. ')] : []
  })

type Point = MissionThen['point']
type ListPart = 'timeline' | 'missions'

/** The filters of the parts that a list was gathered from, each once. */
const filtersOf = ({ sheets }: DocumentPlan, part: ListPart): string[] => [
  ...new Set(sheets.filter(({ section }) => section.part === part).map(({ filters }) => filters)),
]

const stampLines = (plan: DocumentPlan, filters: readonly string[]): string[] => [
  ...filters,
  plan.stamp.record,
  plan.stamp.madeOn,
  plan.stamp.licence.words,
]

function calendarEvent(plan: DocumentPlan, { item: event, sheet }: Listed<CoreEvent>) {
  const { i18n, index, detail } = plan
  const { t, text } = i18n
  const full = detail.events.get(event.id)
  const place = event.place ? index.places.get(event.place) : undefined
  const grain = grainOf(event.time)
  const evidence = eventEvidence(detail, event.id, sheet.section.on)
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
      description: stampLines(plan, filtersOf(plan, 'timeline')).join('\n'),
      day: index.record.dataset.releasedOn,
      language: i18n.locale,
    },
  )
  return [{ name: `${plan.fileName}.ics`, blob: new Blob([file], { type: 'text/calendar;charset=utf-8' }) }]
}

/** What a contact or a point says of the post beside its name: status, how exact, sources. */
function postNotes(plan: DocumentPlan, { item: post, sheet }: Listed<Post>, point: Point): string[] {
  const { t, format } = plan.i18n
  const { state, asOf } = post
  return [
    state === 'active' ? t('state.active') : t(`contact.${state}`),
    t('contact.asOf', { day: format.period(asOf) }),
    ...(point
      ? [
          t('contact.point', {
            precision: t(`precision.point.${point.precision}`),
            radius: format.integer(point.radius),
          }),
        ]
      : []),
    ...sourceLines(plan, postEvidence(plan.detail, post, sheet.section.on)),
  ]
}

export const makeContacts: Make = async ({ plan, signal, onStep }) => {
  const { i18n, index, detail } = plan
  const { t, text, locale } = i18n
  onStep({ kind: 'write' })
  await breathe(signal)
  const contacts = postsOf(plan).map((one) => {
    const { item, sheet } = one
    const { mission } = item
    const full = missionOn(detail, mission.id, sheet.section.on)
    const point = full?.point ?? null
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
      point,
      note: [...postNotes(plan, one, point), ...stampLines(plan, [sheet.filters])].join('\n'),
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
  const all = postsOf(plan).map(({ item, sheet: { section } }) => ({
    post: item,
    on: section.on,
    point: missionOn(detail, item.mission.id, section.on)?.point,
  }))
  const placed = all.flatMap(({ post, on, point }) => {
    if (!point) return []
    const { mission, state, asOf } = post
    const { lat, lon, precision, radius } = point
    const place = mission.seat ? index.places.get(mission.seat) : undefined
    const evidence = [...point.evidence, ...postEvidence(detail, post, on)]
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
          asOf,
          precision,
          radiusMetres: radius,
          sources: sourceLines(plan, evidence),
        },
      },
    ]
  })
  const lost = all.filter(({ point }) => !point).map(({ post }) => text(post.mission.name))
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
