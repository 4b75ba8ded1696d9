import { useI18n } from '#i18n/I18nProvider.tsx'
import type { LaneDrawing, LaneScale } from './laneScale.ts'
import { laneWords } from './laneWords.ts'
import { Breaks } from './layers/Breaks.tsx'
import { Caps } from './layers/Caps.tsx'
import { Gaps } from './layers/Gaps.tsx'
import { Goals } from './layers/Goals.tsx'
import { ZeroLine } from './layers/Grid.tsx'
import { KnownOnLine } from './layers/KnownOn.tsx'
import { Marks } from './layers/Marks.tsx'
import { Polylines } from './layers/Polylines.tsx'
import { SelectedColumn } from './layers/SelectedColumn.tsx'
import { Words } from './layers/Words.tsx'

/** All that stands over the columns, in the order of drawing; the same in both drawings of a lane. */
export function LaneOverlay({ drawing, scale }: { drawing: LaneDrawing; scale: LaneScale }) {
  const words = laneWords(drawing, scale, useI18n())
  const layer = { drawing, scale }
  return (
    <>
      <Caps {...layer} />
      <Gaps {...layer} />
      <ZeroLine scale={scale} />
      <Breaks {...layer} />
      <Goals {...layer} labels={words.goals} />
      <Words words={words} />
      <Polylines {...layer} />
      <SelectedColumn {...layer} />
      <Marks {...layer} />
      <KnownOnLine at={drawing.knownOn} scale={scale} height={drawing.height} />
    </>
  )
}
