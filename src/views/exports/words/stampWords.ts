import type { CoreRecord } from '#domain/coreRecord.ts'
import { type Address, without } from '#domain/filters.ts'
import { shownYears, yearsIn } from '#domain/years.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { release } from '#state/oneFile.ts'
import { toQuery } from '#state/query.ts'
import type { PaperStamp } from '#ui/paper/paperTypes.ts'
import { filterWords } from '../../filterWords.ts'

/** Every filter in force, also those that let all through: `Both capitals · 1991–2026 · as known today`. */
export function filtersInForce(i18n: I18n, record: CoreRecord, address: Address): string {
  const { t, format } = i18n
  const { start, end } = shownYears(address.time, yearsIn(record.dataset.timeDomain))
  const known = address.known
    ? t('document.knownOn', { day: format.day(address.known) })
    : t('document.knownToday')
  return [
    address.reporter ? t(`perspective.${address.reporter}`) : t('document.bothCapitals'),
    format.period(start === end ? `${start}` : `${start}/${end}`),
    known,
    ...filterWords(i18n, without(address, 'time', 'reporter', 'known')),
  ].join(' · ')
}

/** The address of a view for those who get the document; a page on a disk has none that others could open. */
function linkTo(address: Address): string | null {
  const { protocol, origin, pathname } = window.location
  return protocol === 'file:' ? null : `${origin}${pathname}${toQuery({ ...address, embed: false })}`
}

export interface StampRequest {
  title: string
  address: Address
  /** `YYYY-MM-DD` */
  day: string
  /** Filters of several scenes differ: they stand with each scene. */
  filters: string | null
}

/** What a document says of itself: filters, version of the record, day, licence, link. */
export function stampWords(i18n: I18n, record: CoreRecord, request: StampRequest): PaperStamp {
  const { t, format, locale } = i18n
  const { version, releasedOn, sha256 } = release
  const { licence } = record.dataset
  return {
    name: t('document.name'),
    title: request.title,
    filters: request.filters ?? filtersInForce(i18n, record, request.address),
    record: t('document.record', { version, day: format.day(releasedOn), hash: sha256.slice(0, 12) }),
    madeOn: t('document.madeOn', { day: format.day(request.day) }),
    day: request.day,
    licence: { words: t('document.licence', { licence: licence.name }), url: licence.url },
    link: linkTo(request.address),
    language: locale,
  }
}
