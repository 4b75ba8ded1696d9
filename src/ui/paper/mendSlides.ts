import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { SeriesSymbol } from './slideTypes.ts'

/** What a chart needs that the library cannot say: a symbol for each series of points, in their order. */
export interface ChartMend {
  symbols: readonly SeriesSymbol[]
  /** Colour of the thread around a symbol, six digits. */
  outline: string
}

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/
const WORKSHEET = /^ppt\/embeddings\/.*\.xlsx$/
/** The library writes an empty value where there is none; office programs may read it as zero. */
const EMPTY_POINT = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g
const EMPTY_CELL = /<c r="[A-Z]+\d+"><v><\/v><\/c>/g
/** The axis of years takes the format of values from the library. */
const YEAR_AXIS = /(<c:valAx>[\s\S]*?<c:numFmt formatCode=")[^"]*(" sourceLinked=")1"/

function mendChart(xml: string, { symbols, outline }: ChartMend): string {
  let series = 0
  return xml
    .replace(EMPTY_POINT, '')
    .replace(/<c:marker>[\s\S]*?<\/c:marker>/g, (marker) => {
      const symbol = symbols[series] ?? 'circle'
      series += 1
      return marker
        .replace(/<c:symbol val="\w+"/, `<c:symbol val="${symbol}"`)
        .replace(/(<a:ln[^>]*><a:solidFill><a:srgbClr val=")\w+/, `$1${outline}`)
    })
    .replace(/<c:scatterChart>[\s\S]*/, (rest) => rest.replace(YEAR_AXIS, '$10$20"'))
}

function mendWorkbook(bytes: Uint8Array) {
  const files = unzipSync(bytes)
  for (const [name, content] of Object.entries(files))
    if (/^xl\/worksheets\/.*\.xml$/.test(name))
      files[name] = strToU8(strFromU8(content).replace(EMPTY_CELL, ''))
  return zipSync(files)
}

/** Puts right in a deck what its library writes of charts; the charts are given in the order of their slides. */
export function mendSlides(deck: Uint8Array, charts: readonly ChartMend[]): Uint8Array {
  const files = unzipSync(deck)
  const names = Object.keys(files)
    .filter((name) => CHART.test(name))
    .sort((a, b) => Number(CHART.exec(a)![1]) - Number(CHART.exec(b)![1]))
  for (const [i, name] of names.entries())
    if (charts[i]) files[name] = strToU8(mendChart(strFromU8(files[name]!), charts[i]))
  for (const name of Object.keys(files)) if (WORKSHEET.test(name)) files[name] = mendWorkbook(files[name]!)
  return zipSync(files)
}
