import { memo, useMemo } from 'react'
import {
  Bar,
  CartesianGrid,
  ComposedChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { Column } from '#domain/lane.ts'
import { LaneOverlay } from './LaneOverlay.tsx'
import { footroom, headroom, isInView, type LaneDrawing, laneScale, type LaneScale } from './laneScale.ts'
import { ColumnPart } from './layers/ColumnPart.tsx'
import { stackOf } from './layers/columnGeometry.ts'
import { GridLine, tickTexts, TickText } from './layers/Grid.tsx'
import { KnownOnShade } from './layers/KnownOn.tsx'

interface Row {
  at: number
  column: Column | null
}

interface ShapeProps {
  y?: number
  height?: number
  payload?: Row
}

/** The scales of the chart, as the layers take them; null until the chart has laid itself out. */
function useChartScale({ domain, k }: LaneDrawing): LaneScale | null {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  return useMemo(() => {
    if (!x || !y || !area) return null
    const plot = { left: area.x, right: area.x + area.width, top: area.y, bottom: area.y + area.height }
    return { x: (at) => x(at) ?? 0, y: (value) => y(value) ?? 0, plot, domain, k }
  }, [x, y, area, domain, k])
}

function BarShape({ drawing, index, ...bar }: ShapeProps & { drawing: LaneDrawing; index: number }) {
  const scale = useChartScale(drawing)
  const column = bar.payload?.column
  if (!scale || !column || bar.y === undefined || bar.height === undefined) return null
  return (
    <ColumnPart
      column={column}
      index={index}
      scale={scale}
      focusYear={drawing.focusYear}
      top={bar.y}
      height={bar.height}
    />
  )
}

function Tick({ drawing, payload }: { drawing: LaneDrawing; payload?: { value: number } }) {
  const scale = useChartScale(drawing)
  const tick = tickTexts(drawing).find(({ value }) => value === payload?.value)
  return scale && tick ? <TickText {...tick} scale={scale} /> : null
}

function Layers({ drawing }: { drawing: LaneDrawing }) {
  const scale = useChartScale(drawing)
  return (
    scale && (
      <>
        <ZIndexLayer zIndex={-200}>
          <KnownOnShade at={drawing.knownOn} scale={scale} height={drawing.height} />
        </ZIndexLayer>
        <ZIndexLayer zIndex={700}>
          <LaneOverlay drawing={drawing} scale={scale} />
        </ZIndexLayer>
      </>
    )
  )
}

const valueOf = (index: number) => (row: Row) => {
  if (!row.column) return 0
  const { from, to } = stackOf(row.column, index)
  return to - from
}

/** A lane as a chart: the library keeps axes, scales and stacking; our layers draw with its scales. */
export const LaneChart = memo(function LaneChart({ drawing }: { drawing: LaneDrawing }) {
  const { model, domain, width, height, k } = drawing
  const rows = useMemo<Row[]>(() => {
    const scale = laneScale({ model, domain, width, height, k } as LaneDrawing)
    const seen = model.columns.filter(({ span }) => isInView(scale, span))
    return seen.length > 0
      ? seen.map((column) => ({ at: (column.span.from + column.span.to) / 2, column }))
      : [{ at: domain.from, column: null }]
  }, [model, domain, width, height, k])
  const stacks = Math.max(1, ...model.columns.map(({ parts }) => parts.length))
  const scale = laneScale(drawing)
  return (
    <ComposedChart
      className="lane-drawing"
      width={width}
      height={height}
      margin={{ top: headroom(k), right: 0, bottom: footroom(k), left: 0 }}
      data={rows}
      accessibilityLayer={false}
    >
      <XAxis dataKey="at" type="number" domain={[domain.from, domain.to]} allowDataOverflow hide />
      <YAxis
        type="number"
        domain={[0, model.max]}
        ticks={[...model.ticks]}
        allowDataOverflow
        interval={0}
        mirror
        width={60}
        axisLine={false}
        tickLine={false}
        tick={<Tick drawing={drawing} />}
      />
      <CartesianGrid
        vertical={false}
        horizontalValues={model.ticks.filter((value) => value > 0)}
        horizontal={({ y1 }) => <GridLine y={y1} scale={scale} />}
      />
      {Array.from({ length: stacks }, (_, index) => (
        <Bar
          key={index}
          dataKey={valueOf(index)}
          stackId="column"
          shape={<BarShape drawing={drawing} index={index} />}
          isAnimationActive={false}
        />
      ))}
      <Layers drawing={drawing} />
    </ComposedChart>
  )
})
