import type { Unit } from '#domain/codelists.ts'
import { isWholeYear } from '#domain/timePeriod.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import type { Reading } from '#selectors/readingAt.ts'
import { perspectiveOf, type RecordIndex, voiceOf } from '#selectors/recordIndex.ts'
import { ANTALYA } from '#selectors/tourismLane.ts'
import { standsAt } from '#selectors/visibleClaims.ts'
import type { ReadoutRow } from '#ui/lanes/Readout.tsx'
import type { FigureWords } from './useFigureWords.ts'

/** The lane's figures of one year in the left gutter: the year, then who says what. */
export function readoutRows(
  reading: Reading,
  index: RecordIndex,
  words: FigureWords,
  { t, format }: I18n,
  unit: Unit,
): ReadoutRow[] {
  const year = String(reading.year)
  if (reading.isEmpty) {
    const years = format.list(reading.nearest.map(String))
    return [
      { text: t('read.none', { year }), tone: 'quiet' },
      ...(years ? [{ text: t('read.nearest', { years }), tone: 'quiet' as const }] : []),
    ]
  }
  const rows: ReadoutRow[] = [{ text: year, tone: 'head' }]
  /** The months that a figure counts, where it is part of a year. */
  const monthsOf = (id: string) => {
    const time = index.claims.get(id)?.time ?? null
    return time && words.part(time) ? format.withinYear(time) : ''
  }
  for (const column of reading.columns) {
    const first = index.claims.get(column.parts[0]?.id ?? '')
    const perspective = first ? perspectiveOf(index, first) : null
    const { total } = column
    if (total && first) {
      const voice = perspective ? t(`voice.${perspective}`) : words.who(first)
      const months = monthsOf(first.id)
      rows.push({
        text: months ? t('read.period', { voice, period: months }) : voice,
        ...(months && perspective && { brief: months }),
        value: words.inLane(total.value, unit, total.precision),
        glyph: { voice: voiceOf(index, first), precision: total.precision },
        opens: words.opens(total.id),
      })
    }
    for (const { id, whose, value } of column.parts) {
      const months = monthsOf(id)
      const voice = t(`label.from.${whose}`)
      rows.push({
        text: months ? t('read.period', { voice, period: months }) : voice,
        // the total above says the months too
        ...(months && total && { brief: voice }),
        value: words.inLane(value, unit),
        tone: whose === 'both' ? 'ink' : whose,
        opens: words.opens(id),
      })
    }
  }
  // beside a column there is no room for the reconciled total; where nothing else is known, it is what the lane says
  for (const cap of reading.columns.length === 0 ? reading.caps : []) {
    rows.push({ text: t('key.reconciled'), value: words.inLane(cap.value, unit), opens: words.opens(cap.id) })
  }
  const totals = new Set(reading.columns.map(({ total }) => total?.id))
  for (const mark of reading.marks) {
    const claim = index.claims.get(mark.id)
    // the total that a column stands for is said above it
    if (!claim || totals.has(mark.id)) continue
    const voice = mark.voice === 'other' ? words.who(claim) : t(`voice.${mark.voice}`)
    const isYear = claim.time !== null && isWholeYear(claim.time)
    const period = format.withinYear(standsAt(claim) ?? '')
    rows.push({
      text: isYear ? voice : t('read.period', { voice, period }),
      brief: isYear ? '' : period,
      value: words.inLane(mark.value, unit, mark.precision),
      glyph: { voice: mark.voice, precision: mark.precision, whose: mark.whose },
      tone: mark.whose === 'both' ? 'ink' : mark.whose,
      opens: words.opens(mark.id),
    })
  }
  for (const { id, value, whose } of reading.points) {
    const claim = index.claims.get(id)
    if (claim)
      rows.push({
        text: claim.indicator === ANTALYA ? t('read.antalya') : words.what(claim),
        value: words.inLane(value, unit),
        tone: whose === 'both' ? 'ink' : whose,
        opens: words.opens(id),
      })
  }
  for (const goal of reading.goals) {
    rows.push({
      text: t('read.goal', { value: words.figure(goal.value, unit) }),
      tone: 'goal',
      opens: words.opens(goal.ticks[0]!.id),
    })
  }
  return rows
}
