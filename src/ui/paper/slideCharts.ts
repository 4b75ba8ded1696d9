import type PptxGenJS from 'pptxgenjs'
import type { PaperPalette } from './paperPalette.ts'
import type { SeriesSymbol, SeriesTone, SlideChart } from './slideTypes.ts'

interface Place {
  x: number
  y: number
  w: number
  h: number
}

/** Years beyond which every fifth is named. */
const MANY = 22

export const BODY_FONT = 'Calibri'

const toneOf = (palette: PaperPalette, tone: SeriesTone): string =>
  ({
    KAZ: palette.kaz,
    TUR: palette.tur,
    'KAZ-soft': palette.kazText,
    'TUR-soft': palette.turText,
    ink: palette.ink,
    inkFaint: palette.inkFaint,
  })[tone]

const common = (palette: PaperPalette, axis: string, format: string) => ({
  showLegend: true,
  legendPos: 't' as const,
  legendFontFace: BODY_FONT,
  legendFontSize: 14,
  legendColor: palette.ink,
  catAxisLabelFontFace: BODY_FONT,
  catAxisLabelFontSize: 12,
  catAxisLabelColor: palette.inkSoft,
  catAxisLineShow: true,
  valAxisLabelFontFace: BODY_FONT,
  valAxisLabelFontSize: 12,
  valAxisLabelColor: palette.inkSoft,
  valAxisLineShow: false,
  valAxisMinVal: 0,
  valAxisLabelFormatCode: format,
  valGridLine: { color: palette.grid, size: 0.75, style: 'solid' as const },
  catGridLine: { style: 'none' as const },
  showValAxisTitle: true,
  valAxisTitle: axis,
  valAxisTitleFontSize: 12,
  valAxisTitleFontFace: BODY_FONT,
  valAxisTitleColor: palette.inkSoft,
})

type Pptx = PptxGenJS
type Page = PptxGenJS.Slide

function addYears(
  pptx: Pptx,
  slide: Page,
  chart: Extract<SlideChart, { kind: 'years' }>,
  palette: PaperPalette,
  place: Place,
  alt: string,
): void {
  const { years, columns, points, axis, format } = chart
  const data = (series: typeof columns) =>
    series.map(({ name, values }) => ({ name, labels: [...years], values: values as number[] }))
  const colours = (series: typeof columns) => series.map(({ tone }) => toneOf(palette, tone))
  const bars = { barGrouping: 'stacked' as const, barDir: 'col' as const, barGapWidthPct: 18 }
  const options = {
    ...place,
    ...common(palette, axis, format),
    altText: alt,
    catAxisLabelFrequency: years.length > MANY ? '5' : '1',
  }
  if (points.length === 0 || columns.length === 0) {
    const series = columns.length > 0 ? columns : points
    slide.addChart(pptx.ChartType.bar, data(series), { ...options, ...bars, chartColors: colours(series) })
    return
  }
  // the library draws a chart of two kinds from a list of them, which its types do not tell of, and counts colours
  // through both
  const chartColors = [...colours(columns), ...colours(points)]
  slide.addChart(
    [
      { type: pptx.ChartType.bar, data: data(columns), options: { ...bars, chartColors } },
      {
        type: pptx.ChartType.line,
        data: data(points),
        options: {
          lineSize: 0,
          lineDataSymbol: 'diamond',
          lineDataSymbolSize: 11,
          displayBlanksAs: 'gap',
          chartColors,
        },
      },
    ] as never,
    options as never,
  )
}

function addPoints(
  pptx: Pptx,
  slide: Page,
  chart: Extract<SlideChart, { kind: 'points' }>,
  palette: PaperPalette,
  place: Place,
  alt: string,
): void {
  const { series, from, to, axis, format } = chart
  const times = [...new Set(series.flatMap(({ values }) => values.map(([at]) => at)))].sort((a, b) => a - b)
  const data = series.map(({ name, values }) => {
    const byTime = new Map(values)
    return { name, values: times.map((at) => byTime.get(at) ?? null) as number[] }
  })
  slide.addChart(pptx.ChartType.scatter, [{ name: axis, values: times }, ...data], {
    ...place,
    ...common(palette, axis, format),
    altText: alt,
    lineSize: 0,
    lineDataSymbol: 'circle',
    lineDataSymbolSize: 10,
    catAxisMinVal: from,
    catAxisMaxVal: to,
    catLabelFormatCode: '0',
    chartColors: series.map(({ tone }) => toneOf(palette, tone)),
  })
}

/** Symbols of the series that are drawn as points, in their order. */
export const symbolsOf = (chart: SlideChart): SeriesSymbol[] =>
  (chart.kind === 'years' ? chart.points : chart.series).map(({ symbol = 'circle' }) => symbol)

/** A chart of the office program itself, editable there. */
export function addSlideChart(
  pptx: Pptx,
  slide: Page,
  chart: SlideChart,
  palette: PaperPalette,
  place: Place,
  alt: string,
): void {
  if (chart.kind === 'years') addYears(pptx, slide, chart, palette, place, alt)
  else addPoints(pptx, slide, chart, palette, place, alt)
}
