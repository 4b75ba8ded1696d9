import type { Area } from '#domain/codelists.ts'
import type { PaperSource, PaperStamp } from './paperTypes.ts'

/** Colour of a series, by what it is. */
export type SeriesTone = 'KAZ' | 'TUR' | 'ink' | 'inkFaint' | 'KAZ-soft' | 'TUR-soft'

/** Who says so: circle Astana, diamond Ankara, square others; triangle a yearly inflow. */
export type SeriesSymbol = 'circle' | 'diamond' | 'square' | 'triangle'

interface Series<V> {
  name: string
  tone: SeriesTone
  /** Of points; columns have none. */
  symbol?: SeriesSymbol
  values: readonly V[]
}

/** A chart that stays a chart: its numbers can be edited where the slides are shown. */
export type SlideChart =
  | {
      kind: 'years'
      years: readonly string[]
      columns: readonly Series<number | null>[]
      /** Totals beside the columns, as points. */
      points: readonly Series<number | null>[]
      axis: string
      format: string
    }
  | {
      kind: 'points'
      from: number
      to: number
      /** Decimal year and value. */
      series: readonly Series<readonly [number, number]>[]
      axis: string
      format: string
    }

export interface SlidePicture {
  /** `data:image/png;base64,…` */
  data: string
  width: number
  height: number
  alt: string
}

export interface SlideTile {
  name: string
  voices: readonly { figure: string; by: string; aside: string; tone?: Area }[]
}

export interface SlideTable {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
  /** Shares of the width. */
  shares: readonly number[]
}

/** What fills a slide. */
export type SlideBody =
  | { kind: 'chart'; chart: SlideChart; alt: string }
  | { kind: 'picture'; picture: SlidePicture }
  | { kind: 'tiles'; tiles: readonly SlideTile[] }
  | { kind: 'table'; table: SlideTable }

export interface Slide {
  title: string
  sub: string
  source: string
  /** The filters in force, in words. */
  filters: string
  notes: string
  body: SlideBody
}

export interface SlideDeck {
  stamp: PaperStamp
  slides: readonly Slide[]
  sources: { title: string; list: readonly PaperSource[] }
}
