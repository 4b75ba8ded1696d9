import type { TimelinePalette } from '#ui/timeline/palette.ts'
import type { Basemap } from '#ui/map/loadBasemap.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'

/** What the picture of a part is drawn from; everything has come before it is drawn. */
export interface PictureProps {
  plan: DocumentPlan
  sheet: DocumentSheet
  /** px of the whole drawing. */
  width: number
  height: number
  /** Size of text and marks: 1 where the small text is 12 px. */
  k: number
  palette: TimelinePalette
  /** Null where no map is drawn. */
  basemap: Basemap | null
}
