import type { Area } from '#domain/codelists.ts'
import { textWidth } from '../lanes/textWidth.ts'
import { postLabels, waterLabels, type MapLabel } from '../map/mapLabels.ts'
import { type MapArea, type MapPost, postsIn } from '../map/mapPost.ts'
import { marksOf, reachOf, showsRing } from '../map/marks.ts'
import { boxAt, type LabelWish, placeLabels } from '../map/placeLabels.ts'
import { OUTLINES, QUESTION, shapeOf } from '../map/postShapes.ts'
import { roundDistance } from '../map/ScaleBar.tsx'
import type { Water } from '../map/waters.ts'
import type { StillMap } from './mapGround.ts'
import './paper.css'

export interface MapDrawingProps {
  map: StillMap
  area: MapArea
  posts: readonly MapPost[]
  selected: string | null
  width: number
  height: number
  /** Size of text and marks: 1 where the small text is 12 px. */
  k: number
  waters: Record<Water, string>
  formatDistance: (metres: number) => string
}

const TEXT = 12
const LINE = 15
const MOST_OF_WIDTH = 0.2
const EDGE = 8

/** The sign of a post, at the origin. */
export function PostSign({ kind, state, sending }: Pick<MapPost, 'kind' | 'state'> & { sending: Area }) {
  const shape = shapeOf(kind, state)
  return (
    <g className={`paper-post paper-post--${shape} hue-${sending}`}>
      <path d={OUTLINES[shape]} />
      {shape === 'ring' && <path className="paper-post__question" d={QUESTION} />}
    </g>
  )
}

/** Posts on the ground of one country, as a drawing for paper. */
export function MapDrawing(props: MapDrawingProps) {
  const { map, area, posts, selected, width, height, k, waters, formatDistance } = props
  const { fills, strokes, project, metresPerPixel } = map
  const marks = marksOf(postsIn(area, posts), project, k)
  const labels: MapLabel[] = [...postLabels(marks, selected, k), ...waterLabels(waters, metresPerPixel)]
  const distance = roundDistance(metresPerPixel * width * MOST_OF_WIDTH)
  const bar = distance / metresPerPixel
  const words = formatDistance(distance)
  const scaleWidth = Math.max(bar, textWidth(words, TEXT * k)) + EDGE * k
  const scaleBox = { left: width - scaleWidth - EDGE * k, right: width, top: height - 26 * k, bottom: height }
  const obstacles = marks.map(({ post, x, y }) => {
    const reach = 2 * reachOf(post, post.id === selected) * k
    return boxAt(x, y, reach, reach)
  })
  const wishes = labels.map(({ id, text, look, priority, candidates }): LabelWish => {
    const textSize = textWidth(text, TEXT * k, look === 'strong' ? 'strong' : 'sans') + 2 * k
    return { id, priority, candidates: candidates(project, textSize, LINE * k) }
  })
  const inset = { left: 3, top: 3, right: width - 3, bottom: height - 3 }
  const placed = placeLabels(wishes, inset, [...obstacles, scaleBox])
  return (
    <svg
      className="paper-drawing paper-map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--text-xs': `${TEXT * k}px` } as React.CSSProperties}
      aria-hidden="true"
    >
      <rect className="paper-map__sea" width={width} height={height} />
      <path className="paper-map__land" fillRule="evenodd" d={fills.land} />
      <path className="paper-map__host" fillRule="evenodd" d={fills.hosts} />
      <path className="paper-map__river" d={strokes.rivers} strokeWidth={0.8} />
      <path className="paper-map__sea" fillRule="evenodd" d={fills.lakes} />
      <path className="paper-map__coast" d={strokes.lakes} strokeWidth={0.5} />
      <path className="paper-map__border" d={strokes.borders} strokeWidth={0.9} strokeDasharray="3 2" />
      <path className="paper-map__coast" d={strokes.coast} strokeWidth={0.7} />
      <path className="paper-map__edge" d={strokes.hosts} strokeWidth={0.9} />
      {marks.map(({ post, x, y }) => {
        const radius = post.radius / metresPerPixel
        return (
          showsRing(post, radius, k) && (
            <circle
              key={post.id}
              className={`paper-map__doubt hue-${post.sending}`}
              cx={round(x)}
              cy={round(y)}
              r={round(radius)}
              strokeWidth={k}
              strokeDasharray={`${1.5 * k} ${2.5 * k}`}
            />
          )
        )
      })}
      {marks.toReversed().map(({ post, x, y }) => (
        <g key={post.id} transform={`translate(${round(x)} ${round(y)})`} opacity={post.dimmed ? 0.38 : 1}>
          {post.id === selected && <circle className="selection-disc" r={14 * k} />}
          <g transform={`scale(${k})`}>
            <PostSign kind={post.kind} state={post.state} sending={post.sending} />
          </g>
        </g>
      ))}
      {labels.map(({ id, text, look }) => {
        const box = placed.get(id)
        return (
          box && (
            <text
              key={id}
              className={`paper-map__label is-${look}`}
              x={round(box.left + k)}
              y={round(box.top + 11.4 * k)}
            >
              {text}
            </text>
          )
        )
      })}
      <g
        className="paper-map__scale"
        transform={`translate(${round(width - scaleWidth)} ${round(height - 10 * k)})`}
      >
        <text x={round(bar / 2)} y={-3.5 * k} textAnchor="middle">
          {words}
        </text>
        <path d={`M0 ${-2 * k}v${4 * k}h${round(bar)}v${-4 * k}`} strokeWidth={k} />
      </g>
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
