import type { Area } from '../../src/domain/codelists.ts'
import { textWidth } from '../../src/ui/lanes/textWidth.ts'
import { type MapLabel, postLabels, waterLabels } from '../../src/ui/map/mapLabels.ts'
import { type Mark, reachOf } from '../../src/ui/map/marks.ts'
import { type Box, boxAt, placeLabels } from '../../src/ui/map/placeLabels.ts'
import { frameOf } from '../../src/ui/map/projection.ts'
import { roundDistance } from '../../src/ui/map/ScaleBar.tsx'
import type { Projector } from '../../src/ui/map/useProjector.ts'
import type { Water } from '../../src/ui/map/waters.ts'
import type { Spot } from '../../src/ui/paper/clip.ts'
import type { MapFrame } from './mapFrames.ts'

/** A name at a place of the map, units, and how far from it, px. */
interface Label {
  text: string
  look: MapLabel['look']
  x: number
  y: number
  dx: number
  dy: number
  /** Where it grows from, when it is not its left end. */
  anchor: 'to-left' | 'to-middle' | undefined
}

interface Drawn extends MapFrame {
  /** px of a unit. */
  scale: number
  marks: readonly Mark[]
}

/** Of a label, px beside its text; of its line, of the text size. */
const PADDING = 4
const LINE = 1.15
/** What no label goes under: scale bar, buttons; px from the edges. */
const BUTTONS = { width: 86, height: 30 }
const SCALE = { width: 66, height: 30 }
const INSET = 3

/** Which names find room beside their marks, as the map itself places them; widths are estimates. */
export function labelsOf(
  { width, height, text: size, scale, marks }: Drawn,
  waters: Record<Water, string>,
  place: (lat: number, lon: number) => Spot,
): Label[] {
  const at = (lat: number, lon: number) => {
    const [x, y] = place(lat, lon)
    return { x: x * scale, y: y * scale }
  }
  const [first] = marks
  const { lat, lon } = first?.post ?? { lat: 0, lon: 0 }
  const tenth = at(lat + 0.1, lon)
  const metresPerPixel = 11_119.5 / Math.hypot(tenth.x - at(lat, lon).x, tenth.y - at(lat, lon).y)
  const labels = [...postLabels(marks, null, 1), ...waterLabels(waters, metresPerPixel)]
  const sizes = new Map<string, number>()
  const wishes = labels.map(({ id, text, look, priority, candidates }) => {
    const spaced = look === 'water' ? text.length * 0.05 * size : 0
    // whole pixels, as the page gives them where they are measured
    const wide = Math.round(
      textWidth(text, size, look === 'strong' ? 'strong' : 'sans') * TIGHT + spaced + PADDING,
    )
    sizes.set(id, wide)
    return { id, priority, candidates: candidates(at as unknown as Projector, wide, Math.round(size * LINE)) }
  })
  const frame: Box = {
    left: -width / 2 + INSET,
    right: width / 2 - INSET,
    top: -height / 2 + INSET,
    bottom: height / 2 - INSET,
  }
  const obstacles = [
    ...marks.map(({ post, x, y }) => {
      // a name touches its mark
      const side = 2 * reachOf(post, false) - 0.01
      return boxAt(x, y, side, side)
    }),
    {
      left: width / 2 - BUTTONS.width,
      right: width / 2,
      top: -height / 2,
      bottom: -height / 2 + BUTTONS.height,
    },
    { left: width / 2 - SCALE.width, right: width / 2, top: height / 2 - SCALE.height, bottom: height / 2 },
  ]
  const placed = placeLabels(wishes, frame, obstacles)
  return labels.flatMap(({ id, text, look, lat: north, lon: east }) => {
    const box = placed.get(id)
    if (!box) return []
    const [x, y] = place(north, east)
    const wide = sizes.get(id)!
    const [left, right] = [box.left - x * scale, box.right - x * scale]
    const isMiddle = Math.abs(left + right) < 1
    const anchor = isMiddle ? 'to-middle' : right < wide / 2 ? 'to-left' : undefined
    const dx = isMiddle ? 0 : anchor ? right : left
    return [
      { text, look, x: tenths(x), y: tenths(y), dx: tenths(dx), dy: tenths(box.top - y * scale), anchor },
    ]
  })
}

/** The estimate is a little over; on the map names are measured. */
const TIGHT = 0.94
const ACROSS = 100
const METRES_AROUND = 40_075_017

/** The distance that the bar of a map shows, and its length in units. */
export function scaleOf({ scale, width }: Drawn, area: Area): { metres: number; units: number } {
  const { centre, flatten, bounds } = frameOf(area)
  const [x0] = flatten(centre.lng - 0.5, centre.lat)
  const [x1] = flatten(centre.lng + 0.5, centre.lat)
  const [west] = flatten(bounds.getNorthWest().lng, bounds.getNorthWest().lat)
  const [east] = flatten(bounds.getSouthEast().lng, bounds.getSouthEast().lat)
  const degree = (METRES_AROUND / 360) * Math.cos((centre.lat * Math.PI) / 180)
  const metresPerUnit = (degree / (x1 - x0)) * ((east - west) / WIDTH[area])
  const metres = roundDistance((Math.min(ACROSS, width / 4) * metresPerUnit) / scale)
  return { metres, units: tenths(metres / metresPerUnit) }
}

/** Units of the country's width. */
export const WIDTH: Record<Area, number> = { TUR: 420, KAZ: 260 }

const tenths = (value: number) => Math.round(value * 10) / 10
