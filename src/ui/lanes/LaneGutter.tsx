import type { ReactNode } from 'react'
import { useCrosshair } from '../score/crosshairStore.ts'
import { type KeyItem, KeySymbol } from './KeySymbol.tsx'
import { Readout, type ReadoutRow } from './Readout.tsx'

interface LaneGutterProps {
  id: string
  title: string
  unit: string
  keyItems: readonly KeyItem[]
  /** What the lane says of a time; null: nothing to read out. */
  readAt: (at: number) => readonly ReadoutRow[] | null
  children: ReactNode
}

/** Left of a lane: its name, and its key while nothing is read, else the readout. Only this follows the crosshair. */
export function LaneGutter({ id, title, unit, keyItems, readAt, children }: LaneGutterProps) {
  const at = useCrosshair()
  const rows = at === null ? null : readAt(at)
  return (
    <div className="lane__gutter">
      <h2 id={`${id}-title`}>{title}</h2>
      <p className="lane__unit">{unit}</p>
      <div className="lane__says">
        {/* the key keeps its place under the readout, so that reading moves nothing */}
        <ul className="lane__key" style={rows ? { visibility: 'hidden' } : undefined}>
          {keyItems.map((item) => (
            <li key={item.label}>
              <KeySymbol {...item} />
              {item.label}
            </li>
          ))}
        </ul>
        {rows && <Readout rows={rows} />}
      </div>
      {children}
    </div>
  )
}
