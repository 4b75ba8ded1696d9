import type { Precision } from '#domain/codelists.ts'
import type { Voice } from '#domain/lane.ts'

export interface GlyphShapeProps {
  voice: Voice
  precision: Precision
  x: number
  y: number
  /** Radius of the circle; the other shapes have about its area. */
  r: number
}

const round = (value: number) => Math.round(value * 100) / 100

function outline(voice: Voice, r: number): string {
  const d = round(r * 1.28)
  const s = round(r * 0.9)
  const j = round(r * 1.15)
  const c = round(r)
  if (voice === 'KAZ') return `M${-c} 0A${c} ${c} 0 1 1 ${c} 0A${c} ${c} 0 1 1 ${-c} 0Z`
  if (voice === 'TUR') return `M0 ${-d}L${d} 0L0 ${d}L${-d} 0Z`
  if (voice === 'joint') return `M0 ${-c}L${j} 0L0 ${c}A${c} ${c} 0 0 1 0 ${-c}Z`
  return `M${-s} ${-s}H${s}V${s}H${-s}Z`
}

/** A whisker points to where the true value may lie: -1 up, 1 down. */
function whisker(side: number, r: number): string {
  const [near, tip, wing] = [side * r * 1.25, side * r * 2.75, r * 0.62].map(round) as [
    number,
    number,
    number,
  ]
  const back = round(tip - side * wing)
  return `M0 ${near}V${tip}M${-wing} ${back}L0 ${tip}L${wing} ${back}`
}

/** Shape says who says so, ink says how exact; the hue comes from the element around it. */
export function GlyphShape({ voice, precision, x, y, r }: GlyphShapeProps) {
  const isHollow = precision === 'approximate'
  const side = precision === 'at-least' ? -1 : precision === 'at-most' ? 1 : 0
  return (
    <g className="glyph" data-voice={voice} data-precision={precision} transform={`translate(${x} ${y})`}>
      <path
        className={isHollow ? 'glyph-hollow' : 'glyph-solid'}
        d={outline(voice, r)}
        strokeWidth={round(isHollow ? Math.max(1.5, r * 0.36) : Math.max(1, r * 0.28))}
      />
      {precision === 'exact' && <circle className="glyph-core" r={round(r * 0.38)} />}
      {side !== 0 && (
        <path className="glyph-whisker" d={whisker(side, r)} strokeWidth={round(Math.max(1.25, r * 0.3))} />
      )}
    </g>
  )
}
