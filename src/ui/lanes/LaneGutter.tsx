import { memo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useCrosshair } from '../score/crosshairStore.ts'
import { type KeyItem, KeySymbol } from './KeySymbol.tsx'
import { Readout, type ReadoutRow } from './Readout.tsx'
import { saysTheSame } from './saysTheSame.ts'

interface LaneGutterProps {
  id: string
  title: string
  unit: string
  keyItems: readonly KeyItem[]
  /** What the lane says of a time; null: nothing to read out. */
  readAt: (at: number) => readonly ReadoutRow[] | null
  /** Height of the lane, px; null where the gutter stands over the plot and may grow. */
  height: number | null
  k: number
  onSelect: (id: string) => void
}

/** px of the name and unit, and of one row of the readout, at 1. */
const HEAD = 40
const ROW = 15.4

/** Left of a lane: its name, and its key while nothing is read, else the readout. Only this follows the crosshair. */
export function LaneGutter({ id, title, unit, keyItems, readAt, height, k, onSelect }: LaneGutterProps) {
  const { tn, format } = useI18n()
  const at = useCrosshair()
  const all = at === null ? null : readAt(at)
  const room = height === null ? Infinity : Math.max(2, Math.floor((height - HEAD * k) / (ROW * k)))
  const left = all && all.length > room ? all.length - room + 1 : 0
  const rows =
    all && left > 0
      ? [
          ...all.slice(0, room - 1),
          { text: tn('lane.more', left, { count: format.integer(left) }), tone: 'quiet' as const },
        ]
      : all
  return (
    <div className="lane__gutter">
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="lane__unit">{unit}</p>
      <div className="lane__says">
        {/* the key keeps its place under the readout, so that reading moves nothing */}
        <Key items={keyItems} isCovered={rows !== null} />
        {rows && <Readout rows={rows} isNarrow={height !== null} onSelect={onSelect} />}
      </div>
    </div>
  )
}

interface KeyProps {
  items: readonly KeyItem[]
  isCovered: boolean
}

const Key = memo(
  function Key({ items, isCovered }: KeyProps) {
    return (
      <ul className="lane__key" style={isCovered ? { visibility: 'hidden' } : undefined}>
        {items.map((item) => (
          <li key={item.label}>
            <KeySymbol {...item} />
            {item.label}
          </li>
        ))}
      </ul>
    )
  },
  (a, b) => a.isCovered === b.isCovered && saysTheSame(a.items, b.items),
)
