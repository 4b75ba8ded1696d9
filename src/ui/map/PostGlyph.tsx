import { memo } from 'react'
import './postGlyph.css'

import type { Area, PostKind, PostState } from '#domain/codelists.ts'

import { OUTLINES, QUESTION, shapeOf } from './postShapes.ts'

interface PostGlyphProps {
  kind: PostKind
  state: PostState
  /** Whose post: the hue. */
  sending: Area
  /** Width and height in CSS pixels; without it the size follows the theme. */
  size?: number
}

/** The sign of a post, the same on the map, in lists, legends and cards. The words stand beside it. */
export const PostGlyph = memo(function PostGlyph({ kind, state, sending, size }: PostGlyphProps) {
  const shape = shapeOf(kind, state)
  return (
    <svg
      className="post-glyph"
      data-shape={shape}
      data-sending={sending}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
      {...(size && { style: { inlineSize: size, blockSize: size } })}
    >
      <path d={OUTLINES[shape]} />
      {shape === 'ring' && <path className="post-glyph-question" d={QUESTION} />}
    </svg>
  )
})
