import type { CSSProperties } from 'react'
import type { Area } from '../../src/domain/codelists.ts'
import basemap from '../../src/ui/map/basemap.topo.json'
import type { Basemap } from '../../src/ui/map/loadBasemap.ts'
import { postsIn } from '../../src/ui/map/mapPost.ts'
import { marksOf } from '../../src/ui/map/marks.ts'
import { PostGlyph } from '../../src/ui/map/PostGlyph.tsx'
import type { PostMapProps } from '../../src/ui/map/PostMap.tsx'
import { frameOf } from '../../src/ui/map/projection.ts'
import { inFrames, merged } from './frames.ts'
import { type Ground, groundPaths } from './ground.ts'
import { labelsOf, scaleOf, WIDTH } from './mapText.ts'
import { MAP_FRAMES } from './mapFrames.ts'

const grounds = new Map<Area, Ground>()

function groundOf(area: Area): Ground {
  const ground =
    grounds.get(area) ?? groundPaths(basemap as unknown as Basemap, area, frameOf(area), WIDTH[area])
  grounds.set(area, ground)
  return ground
}

/** As `GroundPath` paints them, one over the other; what is painted twice is written once. */
const PAINTED = [
  ['land', 'map-land'],
  ['hosts', 'map-host'],
  ['rivers', 'map-river'],
  ['lakes', 'map-lake'],
  ['borders', 'map-border'],
  ['land', 'map-coast'],
  ['hosts', 'map-edge'],
] as const
const TWICE = ['land', 'hosts'] as const

/**
 * Stands for `ui/map/PostMap.tsx` when the page is built: the country in a box that stretches, posts and their names at
 * places of it, as large as they will be. What the script makes of it is `ui/map/StandingMap.tsx`.
 */
export function PostMap({ area, posts, words }: PostMapProps) {
  const host = area as Area
  const { size, place, paths } = groundOf(host)
  const own = postsIn(area, posts)
  const frames = MAP_FRAMES[host].map((frame) => {
    const scale = Math.min((frame.width - 20) / size.wide, (frame.height - 20) / size.high)
    const marks = marksOf(
      own,
      (lat, lon) => {
        const [x, y] = place(lat, lon)
        return { x: x * scale, y: y * scale }
      },
      1,
    )
    return { ...frame, scale, marks }
  })
  const box = `${-size.wide / 2} ${round(-size.high / 2)} ${size.wide} ${round(size.high)}`
  const id = (layer: string) => `${layer}-${area}`
  return (
    <div
      className="post-map standing-map"
      role="group"
      aria-label={words.label}
      data-area={area}
      style={{ '--wide': size.wide, '--high': round(size.high) } as CSSProperties}
    >
      <svg className="map-ground" viewBox={box} aria-hidden="true">
        <defs>
          {TWICE.map((layer) => (
            <path key={layer} id={id(layer)} d={paths[layer]} />
          ))}
        </defs>
        {PAINTED.map(([layer, look]) =>
          layer === 'land' || layer === 'hosts' ? (
            <use key={look} className={look} href={`#${id(layer)}`} />
          ) : (
            <path key={look} className={look} d={paths[layer]} />
          ),
        )}
      </svg>
      <div className="map-spots">
        {frames[0]!.marks.map(({ post, x }, i) => {
          const [left, top] = place(post.lat, post.lon)
          const aside = Math.round(x - left * frames[0]!.scale)
          return (
            <a
              key={post.id}
              className="post-mark"
              href={`?sel=mission:${post.id}`}
              aria-label={post.name}
              style={
                {
                  '--x': round(left),
                  '--y': round(top),
                  ...(aside > 0 && { transform: `translate(${aside}px)` }),
                  zIndex: i + 1,
                } as CSSProperties
              }
            >
              <PostGlyph kind={post.kind} state={post.state} sending={post.sending} />
            </a>
          )
        })}
        {merged(frames.map((frame) => labelsOf(frame, words.waters, place))).map(
          ({ item: { text, look, anchor, ...at }, frames: shown }) => (
            <span
              key={`${text}${shown}`}
              className={['map-label', `is-${look}`, anchor, inFrames(shown)].filter(Boolean).join(' ')}
              style={{ '--x': at.x, '--y': at.y, left: at.dx, top: at.dy } as CSSProperties}
              aria-hidden="true"
            >
              {text}
            </span>
          ),
        )}
      </div>
      {merged(frames.map((frame) => [scaleOf(frame, host)])).map(
        ({ item: { metres, units }, frames: shown }) => (
          <div key={shown} className={['map-scale', inFrames(shown)].filter(Boolean).join(' ')}>
            <span>{words.formatDistance(metres)}</span>
            <div style={{ inlineSize: `calc(var(--unit) * ${units})` }} />
          </div>
        ),
      )}
    </div>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
