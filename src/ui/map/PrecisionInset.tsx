import './precisionInset.css'

import type { MapPost } from './mapPost.ts'
import { PostGlyph } from './PostGlyph.tsx'

interface PrecisionInsetProps {
  post: Pick<MapPost, 'kind' | 'state' | 'sending'>
  /** How well the place is known, in words: the circle has that radius, whatever it is. */
  text: string
}

/** How well the place of one post is known, at a scale of its own. */
export function PrecisionInset({ post, text }: PrecisionInsetProps) {
  return (
    <figure className="precision-inset" data-sending={post.sending}>
      <svg viewBox="0 0 112 104" aria-hidden="true">
        <path
          className="precision-inset-grid"
          d="M22.5 0v104M45 0v104M67.5 0v104M89.5 0v104M0 22.5h112M0 45h112M0 67.5h112M0 89.5h112"
        />
        <circle cx="56" cy="52" r="30" />
        <path className="precision-inset-radius" d="M56 52l26-15" />
      </svg>
      <PostGlyph {...post} />
      <figcaption>{text}</figcaption>
    </figure>
  )
}
