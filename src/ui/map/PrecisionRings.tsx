import { Circle, Pane } from 'react-leaflet'
import { SVG } from 'leaflet'
import { useMemo } from 'react'

import type { MapPost } from './mapPost.ts'
import { showsRing } from './marks.ts'
import type { Projector } from './useProjector.ts'

const PANE = 'precision'
const METRES_PER_DEGREE = 111_195

interface PrecisionRingsProps {
  posts: readonly MapPost[]
  project: Projector
  scale: number
}

/** How far off a point may be: dotted circles in metres, where there is room to see them. */
export function PrecisionRings(props: PrecisionRingsProps) {
  return (
    <Pane name={PANE} style={{ zIndex: '450', pointerEvents: 'none' }}>
      <Rings {...props} />
    </Pane>
  )
}

function Rings({ posts, project, scale }: PrecisionRingsProps) {
  const renderer = useMemo(() => new SVG({ pane: PANE, padding: 0.5 }), [])
  const pixels = ({ lat, lon, radius }: MapPost) =>
    project(lat, lon).distanceTo(project(lat + radius / METRES_PER_DEGREE, lon))
  return posts
    .filter((post) => showsRing(post, pixels(post), scale))
    .map(({ id, sending, dimmed, lat, lon, radius }) => (
      <Circle
        key={`${id} ${dimmed}`}
        center={[lat, lon]}
        radius={radius}
        renderer={renderer}
        interactive={false}
        className={`precision-ring is-${sending}${dimmed ? ' is-dimmed' : ''}`}
      />
    ))
}
