import type { Precision } from '#domain/codelists.ts'
import type { Voice } from '#domain/lane.ts'
import { glyphInk, outline, whisker, whiskerSide } from './glyphPaths.ts'

export interface GlyphShapeProps {
  voice: Voice
  precision: Precision
  x: number
  y: number
  /** Radius of the circle; the other shapes have about its area. */
  r: number
}

/** Shape says who says so, ink says how exact; the hue comes from the element around it. */
export function GlyphShape({ voice, precision, x, y, r }: GlyphShapeProps) {
  const isHollow = precision === 'approximate'
  const side = whiskerSide(precision)
  const ink = glyphInk(r)
  return (
    <g className="glyph" data-voice={voice} data-precision={precision} transform={`translate(${x} ${y})`}>
      <path
        className={isHollow ? 'glyph-hollow' : 'glyph-solid'}
        d={outline(voice, r)}
        strokeWidth={isHollow ? ink.hollow : ink.solid}
      />
      {precision === 'exact' && <circle className="glyph-core" r={ink.core} />}
      {side !== 0 && <path className="glyph-whisker" d={whisker(side, r)} strokeWidth={ink.whisker} />}
    </g>
  )
}
