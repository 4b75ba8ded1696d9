/** What of a computed style a drawing is made of. `fill` and `stroke` are written for every shape, the rest where set. */
const SHAPE = [
  'fill',
  'stroke',
  'stroke-width',
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'stroke-dasharray',
] as const
const ENDS = ['stroke-linecap', 'stroke-linejoin', 'fill-rule'] as const
const TEXT = [
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
  'letter-spacing',
] as const

const UNSET: Record<string, string> = {
  'stroke-width': '1px',
  opacity: '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'fill-rule': 'nonzero',
  'text-anchor': 'start',
  'paint-order': 'normal',
  'letter-spacing': 'normal',
}

const GEOMETRY = [
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'cx',
  'cy',
  'r',
  'd',
  'dx',
  'transform',
] as const
const SVG = 'http://www.w3.org/2000/svg'

const isText = (element: Element) => element.tagName === 'text' || element.tagName === 'tspan'
const isGroup = (element: Element) => element.tagName === 'g' || element.tagName === 'svg'

function copied(element: Element, document: Document): SVGElement {
  const style = getComputedStyle(element)
  const isRoot = element.parentElement?.closest('svg') === null
  // a drawing within a drawing is as large as its own units: only its place counts
  const copy = document.createElementNS(SVG, isGroup(element) && !isRoot ? 'g' : element.tagName)
  for (const name of isGroup(element) ? (['transform'] as const) : GEOMETRY) {
    const value = element.getAttribute(name)
    if (value !== null) copy.setAttribute(name, value)
  }
  const names = isGroup(element)
    ? (['opacity'] as const)
    : isText(element)
      ? [...SHAPE, 'stroke-linejoin', ...TEXT]
      : [...SHAPE, ...ENDS]
  for (const name of names) {
    const value = style.getPropertyValue(name).trim()
    if (value === '' || value === UNSET[name]) continue
    if (name.startsWith('stroke') && name !== 'stroke' && style.getPropertyValue('stroke') === 'none')
      continue
    copy.setAttribute(name, value)
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) copy.append(copied(child, document))
    else if (isText(element)) copy.append(document.createTextNode(child.textContent ?? ''))
  }
  return copy
}

/** A copy of a mounted drawing that needs no style sheet: every colour and font is written at its shape. */
export function withInlineStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = copied(svg, svg.ownerDocument) as SVGSVGElement
  for (const name of ['width', 'height', 'viewBox']) copy.setAttribute(name, svg.getAttribute(name) ?? '')
  return copy
}

export interface DrawingWords {
  title: string
  description: string
  language: string
}

/** A drawing as the text of an SVG file, with its title and description for those who cannot see it. */
export function svgText(drawing: SVGSVGElement, { title, description, language }: DrawingWords): string {
  const { ownerDocument } = drawing
  const root = drawing.cloneNode(true) as SVGSVGElement
  const element = (name: string, text: string) => {
    const made = ownerDocument.createElementNS(SVG, name)
    made.textContent = text
    return made
  }
  root.setAttribute('role', 'img')
  root.setAttribute('lang', language)
  root.prepend(element('title', title), element('desc', description))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`
}
