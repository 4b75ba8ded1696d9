import type { DetailRecord } from '#domain/coreRecord.ts'
import { EVENT_KINDS } from '#domain/codelists.ts'
import type { Address } from '#domain/filters.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { newestList } from '#selectors/posts.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { indicatorOf, type Picture } from '#selectors/scenes/picture.ts'
import type { PictureSources } from '#selectors/scenes/pictureSources.ts'
import { visibleRows } from '#selectors/events.ts'

/** What a picture is called, where a scene has no title of its own. */
export const pictureName = ({ t }: I18n, picture: Picture): string =>
  picture === 'thenNow' ? t('thenNow.title') : t(`view.${picture}`)

function pictureSub(i18n: I18n, index: RecordIndex, address: Address, picture: Picture): string {
  const { t, text, format } = i18n
  switch (picture) {
    case 'trade':
      return address.reporter ? t('room.sub.tradeOne') : t('room.sub.trade')
    case 'more': {
      const indicator = index.indicators.get(indicatorOf(index, address) ?? '')
      if (!indicator) return ''
      const unit = t(indicator.unit === 'USD' ? 'unit.USDbn' : `unit.${indicator.unit}`)
      return t('room.sub.more', { name: text(indicator.name), unit })
    }
    case 'missions': {
      if (address.known) return t('room.sub.attestedBy', { day: format.day(address.known) })
      const list = newestList(index, null)
      return list ? t('room.sub.asListed', { day: format.period(list.asOf) }) : ''
    }
    case 'thenNow':
      return address.known ? t('room.sub.thenNow', { day: format.day(address.known) }) : ''
    case 'figures':
    case 'investment':
    case 'tourism':
    case 'timeline':
    case 'differences':
      return t(`room.sub.${picture}`)
  }
}

/** What the picture is, and every filter that is in force: nobody in the room should have to guess. */
export function subWords(i18n: I18n, index: RecordIndex, address: Address, picture: Picture): string {
  const { t, format } = i18n
  const { time, reporter, known, kinds, q } = address
  const isTimeline = picture === 'timeline'
  const period = time
    ? format.period(time.start === time.end ? `${time.start}` : `${time.start}/${time.end}`)
    : ''
  return [
    pictureSub(i18n, index, address, picture),
    reporter ? t('room.sub.reporter', { perspective: t(`perspective.${reporter}`) }) : '',
    known && picture !== 'thenNow' && picture !== 'missions'
      ? t('room.sub.known', { day: format.day(known) })
      : '',
    time ? t('room.sub.years', { years: period }) : '',
    kinds && isTimeline
      ? t('room.sub.kinds', {
          shown: format.integer(kinds.length),
          all: format.integer(EVENT_KINDS.length),
        })
      : '',
    q && isTimeline ? t('room.sub.search', { words: q }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** About as many characters as the source line holds. */
const LINE = 150

/** The source line, and how many it names. */
export interface SourceWords {
  words: string
  named: number
}

/**
 * The source line: who stands behind the picture, as many as find room, and how many more. `most`: as many as the line
 * of another language has named.
 */
export function sourceWords(
  i18n: I18n,
  index: RecordIndex,
  address: Address,
  picture: Picture,
  sources: PictureSources,
  detail: DetailRecord | null,
  most: number | null = null,
): SourceWords {
  const { t, tn, text, format } = i18n
  if (picture === 'timeline')
    return {
      words: t('room.source.events', { count: format.integer(visibleRows(index, address).length) }),
      named: 0,
    }
  if (picture === 'missions') {
    const lists = sources.lists.map(({ publisher, publishedOn }) =>
      publishedOn ? t('room.source.named', { name: publisher, day: format.period(publishedOn) }) : publisher,
    )
    return { words: [...(detail ? lists.slice(0, 2) : []), t('missions.credit')].join(' · '), named: 0 }
  }
  const names = sources.claimants.map(({ id, published }) => {
    const claimant = index.claimants.get(id)
    const name = claimant ? text(claimant.name) : id
    return published ? t('room.source.named', { name, day: format.period(published) }) : name
  })
  let length = 0
  const shown = names.filter((name, i) => {
    length += name.length + 2
    return most === null ? i < 2 || length < LINE : i < most
  })
  const more = names.length - shown.length
  const words = [
    ...shown,
    ...(more > 0 ? [tn('room.source.more', more, { count: format.integer(more) })] : []),
  ].join('; ')
  return { words, named: shown.length }
}
