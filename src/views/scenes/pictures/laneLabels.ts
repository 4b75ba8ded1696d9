import type { LaneModel } from '#domain/lane.ts'
import { overlaps, type Span, yearOf } from '#domain/timePeriod.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { lastColumn, lastMarks } from '#selectors/laneReading.ts'
import type { LanePicture } from '#selectors/scenes/picture.ts'
import type { PointNote } from '#ui/lanes/laneScale.ts'
import type { RoomLabel } from '#ui/room/RoomLabels.tsx'
import { figureWords } from '../../sharedWords.ts'
import type { SceneModel } from '../useSceneModel.ts'

type Words = ReturnType<typeof figureWords>

function tradeLabels({ t, format }: I18n, words: Words, scene: SceneModel, model: LaneModel, domain: Span) {
  const { index, address } = scene
  const last = lastColumn(model, domain)
  const gap = last && model.gaps.find(({ span }) => overlaps(span, last.column.span))
  const own = address.reporter ?? 'KAZ'
  const labels: RoomLabel[] = lastMarks(model, domain, ({ voice }) => voice)
    .filter(({ at }) => !last || at >= last.column.span.from)
    .map((mark) => {
      const claim = index.claims.get(mark.id)
      const voice = mark.voice === 'other' && claim ? words.who(claim) : t(`voice.${mark.voice}`)
      const isYear = mark.span.to - mark.span.from > 0.99
      const name =
        isYear || !claim?.time ? voice : t('read.period', { voice, period: format.withinYear(claim.time) })
      return {
        text: t('room.label.voiced', { name, value: words.inLane(mark.value, 'USD', mark.precision) }),
        value: mark.value,
        tone: 'ink',
        glyph: { voice: mark.voice, precision: mark.precision },
      }
    })
  if (last && last.parts.length > 1) {
    const value = words.inLane(last.column.total, 'USD')
    labels.push({
      text: t('room.label.voiced', { name: t(`voice.${own}`), value }),
      value: last.column.total,
      tone: 'ink',
      glyph: { voice: own, precision: 'rounded' },
    })
  }
  for (const { whose, value, level } of last?.parts.toReversed() ?? []) {
    labels.push({
      text: t(`label.fromValue.${whose}`, { value: words.inLane(value, 'USD') }),
      value: level,
      tone: whose === 'both' ? 'ink' : whose,
    })
  }
  if (gap)
    labels.push({
      text: t(gap.isLowerBound ? 'label.gapOver' : 'label.gap', {
        value: words.inLane(gap.high - gap.low, 'USD'),
      }),
      value: (gap.high + gap.low) / 2,
      tone: 'quiet',
    })
  return labels
}

/** Decimal years by which an account may lie behind the newest one and still be labelled. */
const RECENT = 1

function markLabels(
  { t }: I18n,
  words: Words,
  scene: SceneModel,
  model: LaneModel,
  domain: Span,
  isMoney: boolean,
) {
  const marks = lastMarks(model, domain, ({ whose, voice }) => (isMoney ? `${whose} ${voice}` : whose))
  const quoted = new Set(scene.finding?.claims)
  const ofHeadline = isMoney ? [] : model.marks.filter(({ id }) => quoted.has(id))
  const newest = (whose: string) =>
    Math.max(...marks.filter((mark) => mark.whose === whose).map(({ at }) => at))
  // what the headline quotes is labelled, also where something newer counts only a part of a year
  return marks
    .map((mark) => ofHeadline.find(({ whose }) => whose === mark.whose) ?? mark)
    .filter((mark) => ofHeadline.includes(mark) || newest(mark.whose) - mark.at <= RECENT)
    .toSorted((a, b) => b.at - a.at)
    .map((mark): RoomLabel => {
      const claim = scene.index.claims.get(mark.id)
      const value = claim ? words.inLane(mark.value, words.unitOf(claim), mark.precision) : ''
      const glyph = { voice: mark.voice, precision: mark.precision, whose: mark.whose }
      if (mark.whose === 'both') return { text: value, value: mark.value, tone: 'ink', glyph }
      return {
        text: t(`label.fromValue.${mark.whose}`, { value }),
        value: mark.value,
        tone: mark.whose,
        glyph,
      }
    })
}

/** Direct labels of a lane, with values, the most important first. */
export function laneLabels(
  i18n: I18n,
  scene: SceneModel,
  picture: LanePicture,
  model: LaneModel,
  domain: Span,
): RoomLabel[] {
  const words = figureWords(scene.index, i18n)
  if (picture === 'trade') return tradeLabels(i18n, words, scene, model, domain)
  const labels = markLabels(i18n, words, scene, model, domain, picture === 'investment')
  const { t } = i18n
  if (picture === 'investment') {
    const inflow = model.columns
      .filter(({ span }) => overlaps(span, domain))
      .toSorted((a, b) => a.span.from - b.span.from)
      .at(-1)
    if (inflow) {
      const value = words.inLane(inflow.total, 'USD')
      const whose = inflow.parts[0]?.whose
      const claim = scene.index.claims.get(inflow.parts[0]?.id ?? '')
      const period = claim ? words.period(claim) : String(yearOf(inflow.span.from))
      labels.push({
        text: t('label.inflow', { value, year: period }),
        value: 0,
        tone: whose === 'both' || !whose ? 'ink' : whose,
      })
    }
  }
  const line = model.lines.flatMap(({ whose, points }) => points.map((point) => ({ whose, ...point }))).at(-1)
  if (line && (picture === 'tourism' || labels.length === 0)) {
    const claim = scene.index.claims.get(line.id)
    const value = claim ? words.inLane(line.value, words.unitOf(claim)) : ''
    labels.push({
      text: picture === 'tourism' ? t('label.antalya') : value,
      value: line.value,
      tone: line.whose === 'both' ? 'ink' : line.whose,
    })
  }
  return labels
}

/** Values beside the points that the headline speaks of, then beside the highest. */
export function laneNotes(i18n: I18n, scene: SceneModel, model: LaneModel): PointNote[] {
  const words = figureWords(scene.index, i18n)
  const quoted = new Set(scene.finding?.claims)
  return model.marks
    .toSorted((a, b) => Number(quoted.has(b.id)) - Number(quoted.has(a.id)) || b.value - a.value)
    .slice(0, 4)
    .flatMap(({ id, value, precision }) => {
      const claim = scene.index.claims.get(id)
      return claim ? [{ id, text: words.inLane(value, words.unitOf(claim), precision) }] : []
    })
}
