import { useMemo } from 'react'
import type { LaneModel } from '#domain/lane.ts'
import { lastDayOf, spanOf, yearOf } from '#domain/timePeriod.ts'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import { type I18n, useI18n } from '#i18n/I18nProvider.tsx'
import { useSecondLanguage } from '#i18n/SecondLanguage.tsx'
import { yearsOf } from '#selectors/laneReading.ts'
import { fitYears } from '#selectors/scenes/fitYears.ts'
import { indicatorOf, isLanePicture } from '#selectors/scenes/picture.ts'
import { laneModelOf } from '#selectors/scenes/pictureSources.ts'
import { goals } from '#selectors/tradeLane.ts'
import { standsAt } from '#selectors/visibleClaims.ts'
import type { KeyItem } from '#ui/lanes/KeySymbol.tsx'
import { RoomLane } from '#ui/room/RoomLane.tsx'
import { figureWords, useTicks, voiceKeys } from '../../sharedWords.ts'
import { laneLabels, laneNotes } from './laneLabels.ts'
import type { PictureProps } from './pictureProps.ts'

/** Least width of a year, room units: of a column with its marks, and of points. */
const COLUMN_YEAR = 62
const POINT_YEAR = 46
/** What labels and paddings take of the width, room units. */
const BESIDE = 330

const tradeKeys = (t: I18n['t']): KeyItem[] => [
  { kind: 'columns', label: t('key.astanaCount') },
  { kind: 'total', voice: 'TUR', label: t('key.ankaraTotals') },
  { kind: 'gap', label: t('key.gap') },
  { kind: 'goal', label: t('key.goal') },
]

/** Trade, investment, visitors, or one further indicator: as many years as leave the marks their size. */
export function LanePicture({ model: scene, box, onChoose }: PictureProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { index, address, finding } = scene
  const picture = isLanePicture(scene.picture) ? scene.picture : 'trade'
  const unit = index.indicators.get(indicatorOf(index, address) ?? '')?.unit ?? 'USD'
  const formatTick = useTicks(picture === 'tourism' ? 'persons' : picture === 'more' ? unit : 'USD')
  const model = useMemo((): LaneModel => {
    const full = laneModelOf(index, picture, address)
    // the reconciled caps are a fourth account of one year: more than a room can read
    if (picture !== 'trade') return full
    // a goal is as old as its first statement, also where that lies before the years in view
    return { ...full, caps: [], goals: goals(index, { ...address, time: null }) }
  }, [index, picture, address])
  const years = shownYears(address.time, yearsIn(index.record.dataset.timeDomain))
  const first = yearsOf(model)[0]
  const trimmed =
    address.time || first === undefined ? years : { ...years, start: Math.max(years.start, first) }
  const perYear = (picture === 'trade' ? COLUMN_YEAR : POINT_YEAR) * box.u
  const most = Math.floor((box.width - (box.isNarrow ? 0 : BESIDE * box.u)) / perYear)
  const keep = (finding?.claims ?? []).flatMap((id) => {
    const claim = index.claims.get(id)
    const time = claim && standsAt(claim)
    return time ? [yearOf(spanOf(time).to - 1e-6)] : []
  })
  const { start, end } = fitYears(trimmed, most, keep)
  const domain = useMemo(() => rangeSpan({ start, end }), [start, end])
  const selected = useMemo(
    () => (address.sel?.kind === 'claim' ? [address.sel.id] : []),
    [address.sel?.kind, address.sel?.id],
  )
  const labels = useMemo(
    () => laneLabels(i18n, scene, picture, model, domain),
    [i18n, scene, picture, model, domain],
  )
  const notes = useMemo(
    () => (picture === 'trade' || picture === 'investment' ? [] : laneNotes(i18n, scene, model)),
    [i18n, scene, picture, model],
  )
  const second = useSecondLanguage()
  const keys = (words: I18n['t']): KeyItem[] => [
    ...(picture === 'trade' ? [] : voiceKeys(model, words)),
    // what trade shows is named beside it, but in one language only
    ...(picture === 'trade' && second && address.reporter === null ? tradeKeys(words) : []),
    ...(picture === 'tourism' && model.lines.length > 0
      ? [{ kind: 'line', whose: 'KAZ', label: words('key.antalya') } as const]
      : []),
  ]
  const besides = second ? keys(second.t) : []
  const keyItems = keys(t).map((item, i): KeyItem => {
    const label = besides[i]?.label
    return second && label ? { ...item, second: { label, lang: second.locale } } : item
  })
  return (
    <RoomLane
      box={box}
      model={model}
      domain={domain}
      labels={labels}
      notes={notes}
      keyItems={keyItems}
      selected={selected}
      knownOn={address.known ? spanOf(lastDayOf(address.known)).to : null}
      formatTick={formatTick}
      summary={t('room.picture.lane', {
        title: scene.title,
        count: format.integer(model.count),
        years: format.period(`${start}/${end}`),
      })}
      choose={
        onChoose && {
          speak: figureWords(index, i18n).speak,
          onSelect: (id) => onChoose({ kind: 'claim', id }),
        }
      }
      empty={model.count === 0 ? t('room.lane.empty') : null}
    />
  )
}
