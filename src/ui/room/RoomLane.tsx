import type { LaneModel } from '#domain/lane.ts'
import type { Span } from '#domain/timePeriod.ts'
import { type LaneDrawing, laneScale, type PointNote } from '../lanes/laneScale.ts'
import { LaneStage } from '../lanes/LaneStage.tsx'
import { LaneSvg } from '../lanes/LaneSvg.tsx'
import { type KeyItem, KeySymbol } from '../lanes/KeySymbol.tsx'
import { textWidth } from '../lanes/textWidth.ts'
import { YearAxis } from '../score/YearAxis.tsx'
import { type RoomLabel, RoomLabels } from './RoomLabels.tsx'
import type { RoomSize } from './roomUnit.ts'
import './roomLane.css'

interface Props {
  box: RoomSize
  model: LaneModel
  domain: Span
  labels: readonly RoomLabel[]
  notes: readonly PointNote[]
  keyItems: readonly KeyItem[]
  selected: readonly string[]
  knownOn: number | null
  formatTick: (value: number, isTop: boolean) => string
  /** What the drawing shows, in a sentence. */
  summary: string
  /** Says a figure aloud and chooses it; null: the picture only shows. */
  choose: { speak: (id: string) => string; onSelect: (id: string) => void } | null
  empty: string | null
}

/** Marks and strokes of a lane in the room are twice those at a desk. */
const DOUBLE = 2
const LABEL = 28

/** Rows that the key takes: in two languages it may be more than one. */
function keyRows(items: readonly KeyItem[], { width, u }: RoomSize): number {
  const widths = items.map(
    ({ label, second }) => textWidth(second ? `${label} · ${second.label}` : label, 26 * u) + 100 * u,
  )
  return Math.ceil(widths.reduce((sum, each) => sum + each, 0) / width)
}

/** A lane as the one picture of a scene: the same marks, twice as large, with their values in the right gutter. */
export function RoomLane(props: Props) {
  const { box, model, domain, labels, notes, keyItems, selected, knownOn, formatTick, summary, choose } =
    props
  const { u, isNarrow } = box
  const k = DOUBLE * u
  const glyph = 44 * u
  const widest = Math.max(
    0,
    ...labels.map(({ text, glyph: has }) => textWidth(text, LABEL * u, 'strong') + (has ? glyph : 0)),
  )
  const gutter = isNarrow ? 0 : Math.min(widest + 24 * u, box.width * 0.34)
  const width = Math.max(80, box.width - gutter)
  const keyHeight = keyItems.length > 0 ? (12 + 40 * keyRows(keyItems, box)) * u : 0
  const below = isNarrow ? labels.length * 40 * u : 0
  const height = Math.max(220 * u, box.height - 22 * k - keyHeight - below)
  const drawing: LaneDrawing = {
    model,
    domain,
    width,
    height,
    k,
    selected,
    focusYear: null,
    knownOn,
    finding: null,
    remark: null,
    notes,
    isEmpty: props.empty !== null,
    formatTick,
  }
  const direct = <RoomLabels labels={labels} scale={laneScale(drawing)} u={u} />
  return (
    <div className="room-lane">
      <div className="room-lane__plot" style={{ gridTemplateColumns: `${width}px ${gutter}px` }}>
        {choose ? (
          <LaneStage drawing={drawing} speak={choose.speak} onSelect={choose.onSelect}>
            {null}
          </LaneStage>
        ) : (
          <div role="img" aria-label={summary}>
            <LaneSvg drawing={drawing} />
          </div>
        )}
        {props.empty === null ? null : <p className="room-lane__empty">{props.empty}</p>}
        {isNarrow || props.empty !== null ? null : direct}
      </div>
      <YearAxis domain={domain} width={width} k={k} />
      {isNarrow && props.empty === null ? direct : null}
      {keyItems.length > 0 ? (
        <ul className="room-key">
          {keyItems.map((item) => (
            <li key={item.label}>
              <KeySymbol {...item} />
              <span>
                {item.label}
                {item.second && item.second.label !== item.label ? (
                  <>
                    {' '}
                    <span className="room-second" lang={item.second.lang}>
                      {item.second.label}
                    </span>
                  </>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
