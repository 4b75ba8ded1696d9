import { useI18n } from '#i18n/I18nProvider.tsx'
import { classes } from '../classes.ts'
import { isInViewAt, type LaneDrawing, laneScale, type LaneScale, round1 } from '../laneScale.ts'
import { type LaneWords, laneWords } from '../laneWords.ts'
import { tickTexts, TickText, ZeroLine } from '../layers/Grid.tsx'
import { KnownOnLine, KnownOnShade } from '../layers/KnownOn.tsx'
import { SelectedColumn } from '../layers/SelectedColumn.tsx'
import { Words } from '../layers/Words.tsx'
import { capPieces, columnPieces, gapPieces } from './areaPieces.ts'
import { gathered } from './gathered.ts'
import { GoalPaths } from './GoalPaths.tsx'
import { glyphPieces, linePath, pointPieces, tracePieces } from './markPieces.ts'
import { sheetsOf } from './Sheets.tsx'
import '../drawing.css'

interface LanePathsProps {
  drawing: LaneDrawing
  /** The chart is on its way, and will take its place. */
  isStandIn?: boolean
}

/**
 * A lane as it stands on the page: the picture of `LaneSvg`, with one path for all marks of a look, so that a change of
 * years changes some attributes and no elements. What is chosen is found by geometry (`lanePoints`).
 */
export function LanePaths({ drawing, isStandIn = false }: LanePathsProps) {
  const i18n = useI18n()
  const { width, height, isEmpty } = drawing
  const scale = laneScale(drawing)
  return (
    <svg
      className="lane-drawing"
      data-stand-in={isStandIn || undefined}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {isEmpty ? <ZeroLine scale={scale} /> : marksOf(drawing, scale, laneWords(drawing, scale, i18n))}
    </svg>
  )
}

/** From the ground up, in the order of `LaneSvg`. */
function marksOf(drawing: LaneDrawing, scale: LaneScale, words: LaneWords) {
  const { model, height, knownOn, focusYear } = drawing
  const { x, y, plot, k } = scale
  const ticks = tickTexts(drawing)
  const across = (value: number) => `M${plot.left} ${round1(y(value))}H${plot.right}`
  const under = (at: number) => `M${round1(x(at))} ${plot.bottom}V${plot.bottom + 5 * k}`
  const breaks = model.breaks.filter((at) => isInViewAt(scale, at))
  return (
    <>
      <KnownOnShade at={knownOn} scale={scale} height={height} />
      <path className="lane-grid" d={ticks.map(({ value }) => across(value)).join('')} strokeWidth={k} />
      {sheetsOf(gathered(columnPieces(drawing, scale)))}
      {ticks.map((tick) => (
        <TickText key={tick.value} {...tick} scale={scale} />
      ))}
      {sheetsOf(gathered(capPieces(drawing, scale)))}
      {sheetsOf(gathered(gapPieces(drawing, scale)))}
      <ZeroLine scale={scale} />
      {breaks.length > 0 && <path className="break" d={breaks.map(under).join('')} strokeWidth={k} />}
      <GoalPaths drawing={drawing} scale={scale} labels={words.goals} />
      <Words words={words} />
      {model.lines.map((line, i) => (
        <g key={i} className={classes('polyline', `hue-${line.whose}`, focusYear !== null && 'is-reading')}>
          <path d={linePath(line, scale)} strokeWidth={1.25 * k} />
          {sheetsOf(gathered(pointPieces(line, drawing, scale)))}
        </g>
      ))}
      <SelectedColumn drawing={drawing} scale={scale} />
      {sheetsOf(gathered(tracePieces(drawing, scale)))}
      {sheetsOf(gathered(glyphPieces(drawing, scale)))}
      <KnownOnLine at={knownOn} scale={scale} height={height} />
    </>
  )
}
