import { svgText } from '#ui/paper/inlineStyles.ts'
import { pngBlob } from '#ui/paper/pngFile.ts'
import { describe } from '../pictures/describe.ts'
import { drawingTools } from './drawing.tsx'
import { bundled, forEachSheet, type Make } from './making.ts'

/** Pixels of a PNG for each of the drawing. */
const SCALE = 2

export const makeSvg: Make = async (making) => {
  const { plan } = making
  const drawing = await drawingTools(making)
  const files = await forEachSheet(making, async (sheet) => {
    const words = {
      title: sheet.scene.headline,
      description: describe(plan, sheet),
      language: plan.stamp.language,
    }
    const text = svgText(await drawing.framed(sheet), words)
    return { name: `${plan.fileNameOf(sheet)}.svg`, blob: new Blob([text], { type: 'image/svg+xml' }) }
  })
  return bundled(making, files, 'svg')
}

export const makePng: Make = async (making) => {
  const { plan } = making
  const drawing = await drawingTools(making)
  const files = await forEachSheet(making, async (sheet) => ({
    name: `${plan.fileNameOf(sheet)}.png`,
    blob: await pngBlob(await drawing.framed(sheet), SCALE),
  }))
  return bundled(making, files, 'png')
}
