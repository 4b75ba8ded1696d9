import type { ComponentProps } from 'react'

import type { Gathered } from './gathering.ts'

type GatheredMarkProps = Omit<ComponentProps<'button'>, 'children' | 'name'> & {
  group: Gathered
  name: string
  /** The post that is pointed at elsewhere. */
  hovered: string | null
}

/** Posts that cannot be drawn apart, as the number of those that the filters leave in a disc. */
export function GatheredMark({ group, name, hovered, ...handlers }: GatheredMarkProps) {
  const { posts, passing, x, y } = group
  return (
    <button
      type="button"
      role="option"
      className="post-mark post-mark--gathered leaflet-zoom-animated"
      aria-label={name}
      // never true or false: a screen reader would be called back here from what has been opened
      aria-selected={undefined}
      data-dimmed={passing[0]!.dimmed || undefined}
      data-ringed={posts.some(({ id, emphasised }) => emphasised || id === hovered) || undefined}
      style={{ transform: `translate(${x}px, ${y}px)`, zIndex: 1 }}
      {...handlers}
    >
      {passing.length}
    </button>
  )
}
