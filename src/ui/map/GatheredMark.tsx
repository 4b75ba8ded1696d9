import type { ComponentProps } from 'react'

import type { Gathered } from './gathering.ts'

type GatheredMarkProps = Omit<ComponentProps<'button'>, 'children' | 'name'> & {
  group: Gathered
  name: string
}

/** Posts that cannot be drawn apart, as their number in a disc. */
export function GatheredMark({ group: { posts, x, y }, name, ...handlers }: GatheredMarkProps) {
  return (
    <button
      type="button"
      role="option"
      className="post-mark post-mark--gathered leaflet-zoom-animated"
      aria-label={name}
      // never true or false: a screen reader would be called back here from what has been opened
      aria-selected={undefined}
      style={{ transform: `translate(${x}px, ${y}px)`, zIndex: 1 }}
      {...handlers}
    >
      {posts.length}
    </button>
  )
}
