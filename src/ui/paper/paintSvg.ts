/** The part of a 2D context that a drawing is painted with. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'strokeText'
  | 'measureText'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
>

const number = (element: Element, name: string, otherwise = 0) =>
  Number.parseFloat(element.getAttribute(name) ?? '') || otherwise

/** The outline of a shape; null for what has none. */
function outline(element: Element): Path2D | null {
  const path = new Path2D()
  const at = (name: string) => number(element, name)
  switch (element.tagName) {
    case 'rect':
      path.rect(at('x'), at('y'), at('width'), at('height'))
      return path
    case 'circle':
      path.arc(at('cx'), at('cy'), at('r'), 0, 2 * Math.PI)
      return path
    case 'line':
      path.moveTo(at('x1'), at('y1'))
      path.lineTo(at('x2'), at('y2'))
      return path
    case 'path':
      return new Path2D(element.getAttribute('d') ?? '')
    default:
      return null
  }
}

function move(context: PaintContext, transform: string) {
  for (const [, name, values = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = values.split(/[\s,]+/).map(Number)
    if (name === 'translate') context.translate(a, b ?? 0)
    else if (name === 'scale') context.scale(a, b ?? a)
  }
}

const paintOf = (element: Element, name: 'fill' | 'stroke') => {
  const value = element.getAttribute(name) ?? 'none'
  return value === 'none' ? null : value
}

function setStroke(context: PaintContext, element: Element, stroke: string) {
  context.strokeStyle = stroke
  context.lineWidth = number(element, 'stroke-width', 1)
  context.lineCap = (element.getAttribute('stroke-linecap') ?? 'butt') as CanvasLineCap
  context.lineJoin = (element.getAttribute('stroke-linejoin') ?? 'miter') as CanvasLineJoin
  const dashes = element.getAttribute('stroke-dasharray')
  context.setLineDash(dashes ? dashes.split(/[\s,]+/).map(Number.parseFloat) : [])
}

function paintShape(context: PaintContext, element: Element, path: Path2D) {
  const alpha = context.globalAlpha
  const [fill, stroke] = [paintOf(element, 'fill'), paintOf(element, 'stroke')]
  const paint = {
    fill: () => {
      if (!fill) return
      context.globalAlpha = alpha * number(element, 'fill-opacity', 1)
      context.fillStyle = fill
      context.fill(path, (element.getAttribute('fill-rule') ?? 'nonzero') as CanvasFillRule)
    },
    stroke: () => {
      if (!stroke) return
      context.globalAlpha = alpha * number(element, 'stroke-opacity', 1)
      setStroke(context, element, stroke)
      context.stroke(path)
    },
  }
  const isStrokeFirst = element.getAttribute('paint-order')?.startsWith('stroke')
  for (const step of isStrokeFirst ? [paint.stroke, paint.fill] : [paint.fill, paint.stroke]) step()
  context.globalAlpha = alpha
}

/** Where the next piece of a text begins. */
interface Pen {
  x: number
  y: number
}

function paintPiece(context: PaintContext, element: Element, text: string, pen: Pen) {
  const at = (name: string) => element.getAttribute(name)
  context.font = `${at('font-weight') ?? '400'} ${at('font-size') ?? '12px'} ${at('font-family') ?? 'sans-serif'}`
  context.textAlign = ({ middle: 'center', end: 'right' }[at('text-anchor') ?? ''] ??
    'left') as CanvasTextAlign
  const stroke = paintOf(element, 'stroke')
  if (stroke) {
    setStroke(context, element, stroke)
    context.strokeText(text, pen.x, pen.y)
  }
  const fill = paintOf(element, 'fill')
  if (fill) {
    context.fillStyle = fill
    context.fillText(text, pen.x, pen.y)
  }
  pen.x += context.measureText(text).width
}

function paintText(context: PaintContext, element: Element, pen: Pen = { x: 0, y: 0 }) {
  if (element.hasAttribute('x')) pen.x = number(element, 'x')
  if (element.hasAttribute('y')) pen.y = number(element, 'y')
  pen.x += number(element, 'dx')
  for (const child of element.childNodes) {
    if (child instanceof Element) paintText(context, child, pen)
    else if (child.textContent) paintPiece(context, element, child.textContent, pen)
  }
}

/**
 * Paints a drawing whose styles are inline. The browser could draw an SVG file itself, but not with the fonts of the page;
 * this knows the shapes that our drawings are made of, and no others.
 */
export function paintSvg(context: PaintContext, element: Element): void {
  if (element.tagName === 'title' || element.tagName === 'desc') return
  context.save()
  move(context, element.getAttribute('transform') ?? '')
  context.globalAlpha *= number(element, 'opacity', 1)
  const path = outline(element)
  if (path) paintShape(context, element, path)
  else if (element.tagName === 'text') paintText(context, element)
  else for (const child of element.children) paintSvg(context, child)
  context.restore()
}
