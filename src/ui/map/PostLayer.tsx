import { memo, useEffect, useMemo, useRef } from 'react'
import { Pane, useMap } from 'react-leaflet'

import { crowdOf } from './gathering.ts'
import { Labels } from './Labels.tsx'
import { postLabels, ringLabels, waterLabels } from './mapLabels.ts'
import { bringIntoView } from './mapMotion.ts'
import type { MapPost, PlaceRing } from './mapPost.ts'
import { DISC, reachOf } from './marks.ts'
import { boxAt } from './placeLabels.ts'
import { type MarkWords, PostMarks } from './PostMarks.tsx'
import { PrecisionRings } from './PrecisionRings.tsx'
import { useProjector, type Projector } from './useProjector.ts'
import type { Water } from './waters.ts'

export interface PostLayerProps {
  /** In tab order. */
  posts: readonly MapPost[]
  selected: string | null
  hovered: string | null
  onSelect: (id: string | null) => void
  onHover: (id: string | null) => void
  rings: readonly PlaceRing[]
  hasLabels: boolean
  waters: Record<Water, string>
  words: MarkWords
  theme: string
}

/** Everything that stands on the ground: rings, marks and names. The ground itself comes and goes without it. */
export const PostLayer = memo(function PostLayer(props: PostLayerProps) {
  const { posts, selected, rings, hasLabels, waters, theme } = props
  const map = useMap()
  const project = useProjector()
  // The theme sets the size of the marks; it is read anew whenever the theme changes.
  const scale = useMemo(() => markScale(map.getContainer(), theme), [map, theme])
  const crowd = useMemo(() => crowdOf(posts, selected, project, scale), [posts, selected, project, scale])
  const { marks } = crowd
  const labels = useMemo(() => {
    if (!hasLabels) return []
    const towns = postLabels(marks, selected, scale)
    return [
      ...towns,
      ...ringLabels(rings, towns, scale),
      ...waterLabels(waters, metresPerPixel(project, posts)),
    ]
  }, [hasLabels, marks, selected, scale, rings, waters, project, posts])
  const boxes = useMemo(
    () =>
      [
        ...marks.map(({ post, x, y }) => ({ x, y, reach: reachOf(post, post.id === selected) })),
        ...crowd.gathered.map(({ x, y }) => ({ x, y, reach: DISC })),
      ].map(({ x, y, reach }) => boxAt(x, y, 2 * reach * scale, 2 * reach * scale)),
    [crowd, marks, selected, scale],
  )
  const drawn = useMemo(
    () => (crowd.gathered.length > 0 ? marks.map(({ post }) => post) : posts),
    [crowd, marks, posts],
  )
  useSelectedInView(posts, selected)

  return (
    <>
      <PrecisionRings posts={drawn} project={project} scale={scale} />
      <Pane name="posts" style={{ zIndex: '600' }}>
        {rings.map(({ id, lat, lon }) => {
          const { x, y } = project(lat, lon)
          return (
            <span
              key={id}
              className="map-place leaflet-zoom-animated"
              style={{ transform: `translate(${x}px, ${y}px)` }}
            />
          )
        })}
        <Labels labels={labels} marks={boxes} project={project} theme={theme} />
        <PostMarks {...props} crowd={crowd} />
      </Pane>
    </>
  )
})

function useSelectedInView(posts: readonly MapPost[], selected: string | null) {
  const map = useMap()
  const latest = useRef(posts)
  useEffect(() => {
    latest.current = posts
  })
  useEffect(
    function showSelected() {
      const post = latest.current.find(({ id }) => id === selected)
      if (post) bringIntoView(map, post.lat, post.lon)
    },
    [map, selected],
  )
}

const USUAL_GLYPH = 4.5

function markScale(container: HTMLElement, _theme: string): number {
  return (parseFloat(getComputedStyle(container).getPropertyValue('--glyph')) || USUAL_GLYPH) / USUAL_GLYPH
}

function metresPerPixel(project: Projector, posts: readonly MapPost[]): number {
  const [lat, lon] = posts[0] ? [posts[0].lat, posts[0].lon] : [0, 0]
  return 11_119.5 / project(lat, lon).distanceTo(project(lat + 0.1, lon))
}
