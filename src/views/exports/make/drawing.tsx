import { type Basemap, loadBasemap } from '#ui/map/loadBasemap.ts'
import { readPalette, type TimelinePalette } from '#ui/timeline/palette.ts'
import type { DocumentSheet } from '../documentPlan.ts'
import { FramedPicture } from '../pictures/FramedPicture.tsx'
import { SheetPicture } from '../pictures/SheetPicture.tsx'
import { MapError } from '../exportErrors.ts'
import { breathe, type Making } from './making.ts'

/** What drawings are made from, once it has come. */
export interface DrawingBase {
  palette: TimelinePalette
  /** Null where no map is drawn. */
  basemap: Basemap | null
}

/** Makes drawings of the parts of a document; what they need has been fetched. */
export interface Drawing extends DrawingBase {
  /** With title and source, as a picture that stands alone. */
  framed: (sheet: DocumentSheet) => Promise<SVGSVGElement>
  /** Without them, for a page that has its own. */
  bare: (sheet: DocumentSheet, width: number, height: number, k: number) => Promise<SVGSVGElement>
}

/** Fetches outlines and colours that the pictures of these parts need. */
export async function drawingTools(
  { plan, draw, signal, onStep }: Making,
  sheets: readonly DocumentSheet[] = plan.sheets,
): Promise<Drawing> {
  const palette = readPalette(document.body, true)
  const hasMap = sheets.some(({ section }) => section.part === 'missions')
  if (hasMap) onStep({ kind: 'map' })
  const basemap = hasMap
    ? await loadBasemap().catch((cause: unknown) => {
        throw new MapError(cause)
      })
    : null
  await breathe(signal)
  const tools = { plan, palette, basemap }
  return {
    palette,
    basemap,
    framed: (sheet) => draw(<FramedPicture {...tools} sheet={sheet} />),
    bare: (sheet, width, height, k) =>
      draw(<SheetPicture {...tools} sheet={sheet} width={width} height={height} k={k} />),
  }
}
