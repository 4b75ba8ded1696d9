import type PptxGenJS from 'pptxgenjs'
import type { PaperPalette } from './paperPalette.ts'
import type { PaperStamp } from './paperTypes.ts'
import { addSlideChart, BODY_FONT } from './slideCharts.ts'
import type { SlideBody, SlideTable, SlideTile } from './slideTypes.ts'

/** Inches, 16:9. */
export const PAGE = { width: 13.333, height: 7.5 }
export const EDGE = 0.6
export const ROOM = PAGE.width - 2 * EDGE
const BODY = { x: EDGE, y: 1.75, w: ROOM, h: 4.75 }
/** Both come with the office programs and hold the letters of all four languages. */
export const TITLE_FONT = 'Cambria'

export type Page = PptxGenJS.Slide

/** What every page is written with. */
export interface Writing {
  pptx: PptxGenJS
  palette: PaperPalette
  stamp: PaperStamp
  lang: string
}

/** Points at which a figure stands on one line: a letter of the title's face takes some 0.6 of its size. */
const tileSize = (figure: string, inches: number, most: number): number =>
  Math.max(16, Math.min(most, Math.floor((inches * 72) / (0.6 * figure.length))))

function addTiles({ palette, lang }: Writing, page: Page, tiles: readonly SlideTile[]): void {
  const columns = 3
  const rows = Math.ceil(tiles.length / columns)
  const [w, h] = [BODY.w / columns, BODY.h / rows]
  for (const [i, { name, voices }] of tiles.entries()) {
    const [x, y] = [BODY.x + (i % columns) * w, BODY.y + Math.floor(i / columns) * h]
    const text = { fontFace: BODY_FONT, lang, margin: 0, valign: 'top' as const }
    page.addShape('line', { x, y: y + 0.05, w: w - 0.3, h: 0, line: { color: palette.rule, width: 1 } })
    page.addText(name, { ...text, x, y: y + 0.14, w: w - 0.3, h: 0.34, fontSize: 16, color: palette.inkSoft })
    const part = (w - 0.3) / voices.length
    for (const [v, { figure, by, aside, tone }] of voices.entries()) {
      const colour = tone === 'KAZ' ? palette.kazText : tone === 'TUR' ? palette.turText : palette.ink
      page.addText(
        [
          {
            text: figure,
            options: {
              fontFace: TITLE_FONT,
              fontSize: tileSize(figure, part - 0.1, voices.length > 1 ? 28 : 36),
              bold: true,
              color: colour,
              breakLine: true,
            },
          },
          { text: by, options: { fontSize: 14, color: palette.inkSoft, breakLine: aside !== '' } },
          ...(aside ? [{ text: aside, options: { fontSize: 14, bold: true, color: palette.ink } }] : []),
        ],
        { ...text, x: x + v * part, y: y + 0.5, w: part - 0.1, h: h - 0.6 },
      )
    }
  }
}

function addTable({ palette, lang }: Writing, page: Page, { columns, rows, shares }: SlideTable): void {
  const cell = {
    fontFace: BODY_FONT,
    fontSize: 14,
    lang,
    color: palette.ink,
    margin: [0.04, 0.06, 0.04, 0] as never,
  }
  const line = { type: 'solid' as const, pt: 0.75, color: palette.rule }
  const none = { type: 'none' as const }
  const border = [none, none, line, none] as never
  page.addTable(
    [
      columns.map((text) => ({ text, options: { ...cell, bold: true, color: palette.inkSoft, border } })),
      ...rows.map((row) =>
        row.map((text, i) => ({ text, options: { ...cell, bold: i === 0, valign: 'top' as const, border } })),
      ),
    ],
    { x: BODY.x, y: BODY.y, w: BODY.w, colW: shares.map((share) => share * BODY.w) },
  )
}

/** What fills a slide, between its title and its source. */
export function addBody(writing: Writing, page: Page, body: SlideBody): void {
  switch (body.kind) {
    case 'chart':
      addSlideChart(writing.pptx, page, body.chart, writing.palette, BODY, body.alt)
      break
    case 'picture': {
      const { data, width, height, alt } = body.picture
      const scale = Math.min(BODY.w / width, BODY.h / height)
      const [w, h] = [width * scale, height * scale]
      page.addImage({ data, x: BODY.x + (BODY.w - w) / 2, y: BODY.y, w, h, altText: alt })
      break
    }
    case 'tiles':
      addTiles(writing, page, body.tiles)
      break
    case 'table':
      addTable(writing, page, body.table)
  }
}
