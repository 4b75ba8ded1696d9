import type { LaneModel, Voice } from '#domain/lane.ts'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import { pointChart, type PointSeries, yearChart, type YearSeries } from '#selectors/documents/laneSeries.ts'
import type { SeriesSymbol, SeriesTone, SlideChart, SlideTable, SlideTile } from '#ui/paper/slideTypes.ts'
import { paperTiles } from '../pictures/FiguresSheet.tsx'
import { paperRows } from '../pictures/RowsSheet.tsx'
import { laneUnit } from '../tables/sectionTable.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'

const BILLION = 1e9
/** Years beyond which every fifth is named: the axis then begins with such a year. */
const MANY = 22
const STEP = 5

/** Money in billions, everything else as it is: the axis says which. */
const scaled = (plan: DocumentPlan, sheet: DocumentSheet) => {
  const isMoney = laneUnit(plan.index, sheet) === 'USD'
  return {
    of: (value: number) => (isMoney ? value / BILLION : value),
    axis: plan.i18n.t(isMoney ? 'unit.USDbn' : `unit.${laneUnit(plan.index, sheet)}`),
    format: isMoney ? '0.##' : '#,##0',
  }
}

function seriesName({ i18n: { t } }: DocumentPlan, { kind, whose, voice }: YearSeries): string {
  if (kind === 'column') return t(`document.from.${whose}`)
  if (kind === 'reconciled') return t('document.series.reconciled')
  const name = t(`voice.${voice ?? 'other'}`)
  return t(kind === 'total' ? 'document.series.total' : 'document.series.part', { voice: name })
}

const SYMBOLS: Record<Voice, SeriesSymbol> = {
  KAZ: 'circle',
  TUR: 'diamond',
  joint: 'square',
  other: 'square',
}

const hueOf = (whose: YearSeries['whose']): SeriesTone => (whose === 'both' ? 'ink' : whose)

/** Columns of a lane as an editable chart. Reconciled totals are a fourth account of a year: the table has them. */
function yearsChart(plan: DocumentPlan, sheet: DocumentSheet, model: LaneModel): SlideChart {
  const { years, series } = yearChart(model)
  const before = years.length > MANY ? years[0]! % 5 : 0
  const { of, axis, format } = scaled(plan, sheet)
  const named = (one: YearSeries, tone: SeriesTone) => ({
    name: seriesName(plan, one),
    tone,
    values: [
      ...Array.from({ length: before }, () => null),
      ...one.values.map((value) => (value === null ? null : of(value))),
    ],
  })
  return {
    kind: 'years',
    years: [...Array.from({ length: before }, (_, i) => years[0]! - before + i), ...years].map(String),
    columns: series.filter(({ kind }) => kind === 'column').map((one) => named(one, hueOf(one.whose))),
    points: series
      .filter(({ kind }) => kind === 'total' || kind === 'partTotal')
      .map((one) => ({
        ...named(one, one.kind === 'total' ? 'ink' : 'inkFaint'),
        symbol: SYMBOLS[one.voice ?? 'other'],
      })),
    axis,
    format,
  }
}

function pointName({ i18n, index }: DocumentPlan, { kind, whose, voice, indicator }: PointSeries): string {
  const { t, text } = i18n
  if (kind === 'line') {
    const known = indicator ? index.indicators.get(indicator) : undefined
    return known ? text(known.name) : t(`document.from.${whose}`)
  }
  if (kind === 'inflow') return t(`document.inflow.${whose}`)
  return t('document.series.said', {
    from: t(`document.from.${whose}`),
    voice: t(`voice.${voice ?? 'other'}`),
  })
}

function pointTone({ whose, voice, kind }: PointSeries): SeriesTone {
  if (whose === 'both') return voice === 'other' ? 'inkFaint' : 'ink'
  return kind !== 'mark' || voice === 'other' ? `${whose}-soft` : whose
}

function pointsChart(plan: DocumentPlan, sheet: DocumentSheet, model: LaneModel): SlideChart {
  const bounds = shownYears(sheet.scene.address.time, yearsIn(plan.index.record.dataset.timeDomain))
  const { of, axis, format } = scaled(plan, sheet)
  const series = pointChart(plan.index, model)
  const first = Math.min(...series.flatMap(({ points }) => points.map(({ at }) => at)))
  const { from, to } = rangeSpan(bounds)
  return {
    kind: 'points',
    from: Number.isFinite(first) ? Math.max(from, Math.floor(first / STEP) * STEP) : from,
    to,
    series: series.map((one) => ({
      name: pointName(plan, one),
      tone: pointTone(one),
      symbol: one.kind === 'inflow' ? 'triangle' : SYMBOLS[one.voice ?? 'KAZ'],
      values: one.points.map(({ at, value }) => [Math.round(at * 1000) / 1000, of(value)] as const),
    })),
    axis,
    format,
  }
}

/** A lane as a chart that can be edited; null when there is nothing in it. */
export function slideChart(plan: DocumentPlan, sheet: DocumentSheet): SlideChart | null {
  const model = sheet.section.lane
  if (!model || model.count === 0) return null
  return sheet.section.part === 'trade' ? yearsChart(plan, sheet, model) : pointsChart(plan, sheet, model)
}

export const slideTiles = (plan: DocumentPlan, sheet: DocumentSheet): SlideTile[] =>
  paperTiles(plan, sheet).map(({ name, voices }) => ({
    name,
    voices: voices.map(({ qualifier, number, by, aside, tone }) => ({
      figure: qualifier ? `${qualifier} ${number}` : number,
      by,
      aside,
      ...(tone && { tone }),
    })),
  }))

/** Rows of a table that a slide can hold, and the lines of all of them; letters that a line of a cell takes. */
const MOST_ROWS = 8
const MOST_LINES = 14
const LETTERS = 26

/** The column says which capital speaks; who speaks for others, or speaks against the own side, is named. */
const named = ({ text, by }: { text: string; by: string }) => (by ? `${text} (${by})` : text)

const linesOf = (cell: string): number =>
  cell.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0)

export function slideTable(plan: DocumentPlan, sheet: DocumentSheet): SlideTable {
  const { heads, rows, share } = paperRows(plan, sheet, MOST_ROWS)
  const cells = rows.map(({ name, about, cells: items }) => [
    about ? `${name}, ${about}` : name,
    ...items.map((accounts, i) =>
      accounts.map((item) => (i < 2 && accounts.length === 1 ? item.text : named(item))).join('\n'),
    ),
  ])
  let lines = 0
  return {
    columns: ['', ...heads],
    shares: [share, ...heads.map(() => (1 - share) / heads.length)],
    rows: cells.filter((row) => (lines += Math.max(...row.map(linesOf))) <= MOST_LINES),
  }
}
