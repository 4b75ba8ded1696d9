import { paintSvg } from './paintSvg.ts'

/** Fonts that drawings are set in must be there before they are painted; one that does not come is replaced by the next. */
async function fontsOf(drawing: Element): Promise<void> {
  const fonts = new Map<string, string>()
  for (const text of drawing.querySelectorAll('text, tspan')) {
    const font = `${text.getAttribute('font-weight') ?? 400} 12px ${text.getAttribute('font-family') ?? 'sans-serif'}`
    fonts.set(font, (fonts.get(font) ?? '') + (text.textContent ?? ''))
  }
  await Promise.allSettled([...fonts].map(([font, letters]) => document.fonts.load(font, letters)))
}

/** A drawing whose styles are inline as a picture of so many pixels for each of its own. */
export async function pngBlob(drawing: SVGSVGElement, scale: number): Promise<Blob> {
  await fontsOf(drawing)
  const [width, height] = ['width', 'height'].map((name) => Number(drawing.getAttribute(name))) as [
    number,
    number,
  ]
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.ceil(width * scale),
    height: Math.ceil(height * scale),
  })
  const context = canvas.getContext('2d')
  if (!context) throw new Error('canvas')
  context.scale(scale, scale)
  paintSvg(context, drawing)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/png')
  })
}
