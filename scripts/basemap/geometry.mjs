import { geoIdentity } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'

/** Plain planar helpers in degrees: good enough to choose what to keep, never to measure. */
export const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates)

export const feature = (type, coordinates, properties = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})

export function areaOf(ring) {
  let sum = 0
  for (let i = 0; i < ring.length - 1; i++) sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1]
  return Math.abs(sum / 2)
}

export function centreOf(ring) {
  const sum = ring.reduce(([x, y], point) => [x + point[0], y + point[1]], [0, 0])
  return [sum[0] / ring.length, sum[1] / ring.length]
}

export const inside = ([x, y], [x0, y0, x1, y1]) => x > x0 && x < x1 && y > y0 && y < y1

export function clipTo([x0, y0, x1, y1], features) {
  const clip = geoIdentity().clipExtent([
    [x0, y0],
    [x1, y1],
  ])
  return features
    .map((each) => ({ ...each, geometry: geoProject(each.geometry, clip) }))
    .filter(({ geometry }) => geometry?.coordinates?.length)
}

/** Cuts lines where they run along the edge of the box: the edge is no coast. */
export function withoutEdges([x0, y0, x1, y1], lines, slack) {
  const near = (a, b) => Math.abs(a - b) < slack
  const onEdge = (a, b) =>
    [x0, x1].some((x) => near(a[0], x) && near(b[0], x)) ||
    [y0, y1].some((y) => near(a[1], y) && near(b[1], y))
  return lines.flatMap((line) => {
    const parts = [[line[0]]]
    for (let i = 1; i < line.length; i++) {
      if (onEdge(line[i - 1], line[i])) parts.push([line[i]])
      else parts.at(-1).push(line[i])
    }
    return parts.filter((part) => part.length > 1)
  })
}
