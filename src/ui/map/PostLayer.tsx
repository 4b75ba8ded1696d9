import { memo, useEffect, useMemo, useRef } from 'react'
import { Pane, useMap } from 'react-leaflet'

import { Labels } from './Labels.tsx'
import { postLabels, ringLabels, waterLabels } from './mapLabels.ts'
import { bringIntoView } from './mapMotion.ts'
import type { MapPost, PlaceRing } from './mapPost.ts'
import { marksOf, nearestMark, reachOf, type Mark } from './marks.ts'
import { boxAt } from './placeLabels.ts'
import { PostMark } from './PostMark.tsx'
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
  theme: string
}

/** Everything that stands on the ground: rings, marks and names. The ground itself comes and goes without it. */
export const PostLayer = memo(function PostLayer(props: PostLayerProps) {
  const { posts, selected, rings, hasLabels, waters, theme } = props
  const map = useMap()
  const project = useProjector()
  // The theme sets the size of the marks; it is read anew whenever the theme changes.
  const scale = useMemo(() => markScale(map.getContainer(), theme), [map, theme])
  const marks = useMemo(() => marksOf(posts, project, scale), [posts, project, scale])
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
      marks.map(({ post, x, y }) => {
        const side = 2 * reachOf(post, post.id === selected) * scale
        return boxAt(x, y, side, side)
      }),
    [marks, selected, scale],
  )
  useSelectedInView(posts, selected)

  return (
    <>
      <PrecisionRings posts={posts} project={project} scale={scale} />
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
        <Marks {...props} marks={marks} />
      </Pane>
    </>
  )
})

function Marks({ marks, selected, hovered, onSelect, onHover }: PostLayerProps & { marks: readonly Mark[] }) {
  const map = useMap()
  const pressedAt = useRef({ x: 0, y: 0 })

  /** Targets overlap where posts stand close: the nearest centre wins, not the topmost target. */
  const postAt = (event: React.MouseEvent<HTMLElement>, otherwise: MapPost) => {
    const at = map.containerPointToLayerPoint(map.mouseEventToContainerPoint(event.nativeEvent))
    return nearestMark(marks, at, event.currentTarget.offsetWidth / 2) ?? otherwise
  }
  const handleClick = (event: React.MouseEvent<HTMLElement>, own: MapPost) => {
    const isKey = event.detail === 0
    const { x, y } = pressedAt.current
    const isDrag = !isKey && Math.hypot(event.clientX - x, event.clientY - y) > 5
    if (isDrag || event.detail > 1) return
    const { id } = isKey ? own : postAt(event, own)
    onSelect(id === selected ? null : id)
  }

  return marks.map(({ post, x, y }, i) => (
    <PostMark
      key={post.id}
      post={post}
      x={x}
      y={y}
      stacking={post.id === selected ? marks.length + 1 : post.dimmed ? 0 : i + 1}
      isSelected={post.id === selected}
      isHovered={post.id === hovered}
      onPointerDown={({ clientX, clientY }) => (pressedAt.current = { x: clientX, y: clientY })}
      onPointerMove={(event) => {
        const { id } = postAt(event, post)
        if (id !== hovered) onHover(id)
      }}
      onPointerLeave={() => onHover(null)}
      onClick={(event) => handleClick(event, post)}
      onFocus={() => {
        onHover(post.id)
        bringIntoView(map, post.lat, post.lon)
      }}
      onBlur={() => onHover(null)}
    />
  ))
}

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
