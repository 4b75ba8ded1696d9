import { FiguresSheet } from './FiguresSheet.tsx'
import { LaneSheet } from './LaneSheet.tsx'
import { MapSheet } from './MapSheet.tsx'
import type { PictureProps } from './pictureProps.ts'
import { RowsSheet, rowsSheetHeight } from './RowsSheet.tsx'
import { TimelineSheet } from './TimelineSheet.tsx'

/** The picture of a part, without title and source. */
export function SheetPicture(props: PictureProps) {
  switch (props.sheet.section.part) {
    case 'figures':
      return <FiguresSheet {...props} />
    case 'trade':
    case 'investment':
    case 'tourism':
    case 'more':
      return <LaneSheet {...props} />
    case 'missions':
      return <MapSheet {...props} />
    case 'timeline':
      return <TimelineSheet {...props} />
    case 'differences':
    case 'thenNow':
      return <RowsSheet {...props} />
  }
}

/** Heights of pictures that are 904 px wide, at size 1. */
const HEIGHTS = {
  figures: 230,
  trade: 400,
  investment: 320,
  tourism: 320,
  more: 320,
  missions: 330,
  timeline: 390,
}

/** How tall the picture of a part wants to be where nothing else bounds it. */
export function pictureHeight(props: Pick<PictureProps, 'plan' | 'sheet' | 'k'>): number {
  const { part } = props.sheet.section
  return part === 'differences' || part === 'thenNow' ? rowsSheetHeight(props) : HEIGHTS[part] * props.k
}
