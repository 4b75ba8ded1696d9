import { memo } from 'react'
import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { GlyphShape } from './GlyphShape.tsx'
import { hatching } from './layers/hatching.ts'

export type KeyKind = 'glyph' | 'total' | 'columns' | 'gap' | 'cap' | 'tail' | 'line' | 'goal'

export interface KeyItem {
  kind: KeyKind
  label: string
  /** The label in the second language of a scene. */
  second?: { label: string; lang: string }
  /** For `glyph` and `total`, a glyph with its period bar. */
  voice?: Voice
  precision?: Precision
  whose?: Whose
}

/** The same inside another drawing, 16 by 12 of its units. */
export function KeyMark({ kind, voice = 'other', precision = 'rounded' }: KeyItem) {
  switch (kind) {
    case 'glyph':
      return <GlyphShape voice={voice} precision={precision} x={8} y={6} r={3.6} />
    case 'total':
      return (
        <>
          <line className="period-bar" x1={1} x2={15} y1={6} y2={6} strokeWidth={2} />
          <GlyphShape voice={voice} precision={precision} x={8} y={6} r={3.6} />
        </>
      )
    case 'columns':
      return (
        <>
          <path className="column-part hue-KAZ" d="M1.5 7h6v5h-6zM8.5 5h6v7h-6z" />
          <path className="column-part hue-TUR" d="M1.5 3h6v3h-6zM8.5 0h6v4h-6z" />
        </>
      )
    case 'gap':
      return (
        <g className="gap">
          <rect x={1.5} y={1} width={13} height={10} strokeWidth={0.75} />
          <path d={hatching(1.5, 1, 13, 10, 6.4)} strokeWidth={1.1} />
        </g>
      )
    case 'cap':
      return <line className="cap" x1={1} x2={15} y1={6} y2={6} strokeWidth={1.5} />
    case 'tail':
      return (
        <g className="tail">
          <line x1={1} x2={15} y1={6} y2={6} strokeDasharray="1.2 2.6" />
        </g>
      )
    case 'line':
      return (
        <g className="polyline">
          <path d="M1 6H15" strokeWidth={1.25} />
          <circle className="line-point" cx={8} cy={6} r={2.4} />
        </g>
      )
    case 'goal':
      return (
        <g className="goal">
          <line x1={4} x2={15} y1={9} y2={9} strokeWidth={1.75} strokeDasharray="4 2" />
          <g className="goal-flag">
            <line x1={3} x2={3} y1={0} y2={12} strokeWidth={1.75} />
            <path d="M3 0l7 2.5l-7 2.5Z" />
          </g>
        </g>
      )
  }
}

/** A mark as it stands in the key. */
export const KeySymbol = memo(function KeySymbol(item: KeyItem) {
  return (
    <svg
      className={`lane-drawing key-symbol hue-${item.whose ?? 'both'}`}
      viewBox="0 0 16 12"
      aria-hidden="true"
    >
      <KeyMark {...item} />
    </svg>
  )
})
