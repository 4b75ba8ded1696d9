import { Canvas, type RendererOptions } from 'leaflet'

/** What the library's canvas keeps, and does not declare. */
interface Inner {
  _ctx?: CanvasRenderingContext2D
  _redraw: () => void
}

const inner = Canvas.prototype as unknown as Inner

const CalmCanvas = Canvas.extend({
  _redraw(this: Inner) {
    if (this._ctx) inner._redraw.call(this)
  },
}) as new (options: RendererOptions) => Canvas

/** A canvas that lets a frame pass which was asked for before it was taken off the map, where the library's own throws. */
export const calmCanvas = (options: RendererOptions): Canvas => new CalmCanvas(options)
