import { pruned } from './pruned.ts'
import missions from '../../src/app/missions.css?raw'
import card from '../../src/ui/evidence/evidence.css?raw'
import differences from '../../src/ui/evidence/differences.css?raw'
import map from '../../src/ui/map/map.css?raw'
import furniture from '../../src/ui/map/mapFurniture.css?raw'
import glyph from '../../src/ui/map/postGlyph.css?raw'
import standing from '../../src/ui/map/standingMap.css?raw'

/** The element in whose place the style of the rail comes. */
export const RAIL_STYLE = 'rail-style'

/**
 * What the drawn rail needs besides the style of the page, which the script has in files that come later. It stands before the
 * rail and not in the head: figures and lanes are read before it.
 */
export const railStyle = (html: string): string =>
  `<style>${[missions, card, differences, map, furniture, glyph, standing].map((style) => pruned(style, html)).join('')}</style>`
