import type { ComponentProps } from 'react'

import type { MapPost } from './mapPost.ts'
import { PostGlyph } from './PostGlyph.tsx'

type PostMarkProps = Omit<ComponentProps<'button'>, 'children'> & {
  post: MapPost
  x: number
  y: number
  /** Which of two marks that touch lies on top: the smaller, so that both can be seen. */
  stacking: number
  isSelected: boolean
  isHovered: boolean
}

/** One post: a button as large as a finger needs, with its sign in the middle. */
export function PostMark({ post, x, y, stacking, isSelected, isHovered, ...handlers }: PostMarkProps) {
  return (
    <button
      type="button"
      className="post-mark leaflet-zoom-animated"
      aria-label={post.name}
      role="option"
      // never true or false: a screen reader would be called back here from what has been opened
      aria-selected={undefined}
      aria-current={isSelected || undefined}
      data-post={post.id}
      data-dimmed={post.dimmed || undefined}
      data-ringed={isHovered || post.emphasised || undefined}
      style={{ transform: `translate(${x}px, ${y}px)`, zIndex: stacking }}
      {...handlers}
    >
      <PostGlyph kind={post.kind} state={post.state} sending={post.sending} />
    </button>
  )
}
