import { rankOf, type PlaceRing } from './mapPost.ts'
import { reachOf, type Mark } from './marks.ts'
import { boxAt, boxesAround, type Box } from './placeLabels.ts'
import type { Projector } from './useProjector.ts'
import { SPOTS, WATERS, type Water } from './waters.ts'

export interface MapLabel {
  id: string
  text: string
  lat: number
  lon: number
  /** Smaller goes first. */
  priority: number
  look: 'strong' | 'plain' | 'pale' | 'water'
  /** Where the label may stand, in pixels of the pane, once its size is known. */
  candidates: (project: Projector, width: number, height: number) => Box[]
}

/** One label a town: posts that share it share its name, in the look of the highest of them. */
export function postLabels(marks: readonly Mark[], selected: string | null, scale: number): MapLabel[] {
  const towns = new Set<string>()
  return marks
    .toSorted((a, b) => priorityOf(a, selected) - priorityOf(b, selected))
    .filter(({ post: { label } }) => label !== '' && !towns.has(label) && towns.add(label))
    .map((mark) => {
      const { post, x, y } = mark
      const isSelected = post.id === selected
      return {
        id: post.id,
        text: post.label,
        lat: post.lat,
        lon: post.lon,
        priority: priorityOf(mark, selected),
        look:
          isSelected || (post.kind === 'embassy' && post.state === 'active')
            ? 'strong'
            : post.dimmed
              ? 'pale'
              : 'plain',
        candidates: (_project, width, height) =>
          boxesAround(x, y, width, height, reachOf(post, isSelected) * scale),
      }
    })
}

const priorityOf = ({ post }: Mark, selected: string | null) =>
  post.id === selected ? -1 : rankOf(post) + (post.dimmed ? 100 : 0)

export function ringLabels(
  rings: readonly PlaceRing[],
  taken: readonly MapLabel[],
  scale: number,
): MapLabel[] {
  return rings.flatMap(({ id, lat, lon, label }) => {
    if (!label || taken.some(({ text }) => text === label)) return []
    return {
      id: `place ${id}`,
      text: label,
      lat,
      lon,
      priority: -2,
      look: 'strong',
      candidates: (project, width, height) => {
        const { x, y } = project(lat, lon)
        return boxesAround(x, y, width, height, 8 * scale)
      },
    }
  })
}

const METRES_PER_KILOMETRE = 1000

/** Names of waters, where they fit between the shores; `metresPerPixel` as of the middle of the map. */
export function waterLabels(names: Record<Water, string>, metresPerPixel: number): MapLabel[] {
  return WATERS.map((water) => ({
    id: `water ${water}`,
    text: names[water],
    lat: SPOTS[water][0]!.lat,
    lon: SPOTS[water][0]!.lon,
    priority: 1000,
    look: 'water',
    candidates: (project, width, height) =>
      SPOTS[water]
        .filter((spot) => (spot.width * METRES_PER_KILOMETRE) / metresPerPixel > width)
        .map(({ lat, lon }) => {
          const { x, y } = project(lat, lon)
          return boxAt(x, y, width, height)
        }),
  }))
}
