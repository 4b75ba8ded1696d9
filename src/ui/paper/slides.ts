import PptxGenJS from 'pptxgenjs'
import type { PaperPalette } from './paperPalette.ts'
import type { PaperSource } from './paperTypes.ts'
import { type ChartMend, mendSlides } from './mendSlides.ts'
import { addBody, EDGE, type Page, PAGE, ROOM, TITLE_FONT, type Writing } from './slideBodies.ts'
import { BODY_FONT, symbolsOf } from './slideCharts.ts'
import type { Slide, SlideDeck } from './slideTypes.ts'

const SOURCES_A_PAGE = 30
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const LANGUAGES: Record<string, string> = { en: 'en-GB', tr: 'tr-TR', kk: 'kk-KZ', ru: 'ru-RU' }

/** `foot` is what the page says of itself before the record and the day. */
function addFrame(
  { palette, stamp, lang }: Writing,
  page: Page,
  { title, sub, foot }: { title: string; sub: string; foot: string },
): void {
  const text = { fontFace: BODY_FONT, lang, margin: 0 }
  page.addText(title, {
    ...text,
    fontFace: TITLE_FONT,
    x: EDGE,
    y: 0.4,
    w: ROOM,
    h: 0.95,
    fontSize: title.length > 95 ? 24 : 30,
    bold: true,
    color: palette.ink,
    valign: 'top',
    fit: 'shrink',
  })
  if (sub)
    page.addText(sub, { ...text, x: EDGE, y: 1.33, w: ROOM, h: 0.36, fontSize: 15, color: palette.inkSoft })
  page.addText([foot, stamp.record, stamp.madeOn].join(' · '), {
    ...text,
    x: EDGE,
    y: 7.08,
    w: ROOM - 1,
    h: 0.26,
    fontSize: 10,
    color: palette.inkFaint,
    fit: 'shrink',
  })
  page.slideNumber = {
    x: PAGE.width - EDGE - 0.6,
    y: 7.08,
    w: 0.6,
    h: 0.26,
    align: 'right',
    fontFace: BODY_FONT,
    fontSize: 10,
    color: palette.inkFaint,
  }
}

function addSlide(writing: Writing, { title, sub, source, filters, notes, body }: Slide): void {
  const { pptx, palette, lang } = writing
  const page = pptx.addSlide()
  addFrame(writing, page, { title, sub, foot: filters })
  addBody(writing, page, body)
  page.addText(source, {
    x: EDGE,
    y: 6.6,
    w: ROOM,
    h: 0.42,
    margin: 0,
    fontFace: BODY_FONT,
    fontSize: 12,
    color: palette.inkSoft,
    valign: 'bottom',
    lang,
    fit: 'shrink',
  })
  page.addNotes(notes)
}

function addCover({ pptx, palette, stamp, lang }: Writing): void {
  const page = pptx.addSlide()
  const text = { x: EDGE, w: ROOM, margin: 0, lang, fontFace: BODY_FONT }
  page.addText(stamp.name, { ...text, y: 1.5, h: 0.5, fontSize: 20, color: palette.inkSoft })
  page.addText(stamp.title, {
    ...text,
    y: 2.1,
    h: 1.6,
    fontFace: TITLE_FONT,
    fontSize: 44,
    bold: true,
    color: palette.ink,
    valign: 'top',
    fit: 'shrink',
  })
  page.addShape('line', { x: EDGE, y: 3.9, w: ROOM, h: 0, line: { color: palette.ink, width: 1.25 } })
  page.addText(
    [stamp.filters, stamp.madeOn, stamp.record, stamp.licence.words].map((line) => ({
      text: line,
      options: { breakLine: true },
    })),
    { ...text, y: 4.1, h: 1.8, fontSize: 18, color: palette.inkSoft, valign: 'top', paraSpaceAfter: 4 },
  )
  if (stamp.link)
    page.addText([{ text: stamp.link, options: { hyperlink: { url: stamp.link } } }], {
      ...text,
      y: 6.3,
      h: 0.4,
      fontSize: 12,
      color: palette.inkFaint,
    })
}

function addSources(writing: Writing, title: string, list: readonly PaperSource[]): void {
  const { pptx, palette, stamp, lang } = writing
  for (let from = 0; from < list.length; from += SOURCES_A_PAGE) {
    const page = pptx.addSlide()
    addFrame(writing, page, { title, sub: '', foot: stamp.licence.words })
    const half = Math.ceil(Math.min(SOURCES_A_PAGE, list.length - from) / 2)
    for (const column of [0, 1]) {
      const start = from + column * half
      const shown = list.slice(start, Math.min(start + half, from + SOURCES_A_PAGE))
      if (shown.length === 0) continue
      page.addText(
        shown.flatMap(({ number, text, url }) => [
          { text: String(number), options: url ? { hyperlink: { url } } : {} },
          { text: `  ${text}`, options: { breakLine: true } },
        ]),
        {
          x: EDGE + (column * ROOM) / 2,
          y: 1.2,
          w: ROOM / 2 - 0.25,
          h: 5.75,
          margin: 0,
          fontFace: BODY_FONT,
          fontSize: 10,
          color: palette.ink,
          valign: 'top',
          paraSpaceAfter: 3,
          lang,
          fit: 'shrink',
        },
      )
    }
  }
}

/** A deck of slides: cover, one slide each, sources. Charts, tables and texts can be edited. */
export async function slidesBlob(deck: SlideDeck, palette: PaperPalette): Promise<Blob> {
  const { stamp, slides, sources } = deck
  const pptx = new PptxGenJS()
  pptx.defineLayout({ name: 'WIDE', width: PAGE.width, height: PAGE.height })
  pptx.layout = 'WIDE'
  pptx.title = stamp.title
  pptx.author = stamp.name
  pptx.company = stamp.name
  pptx.subject = stamp.filters
  pptx.theme = { headFontFace: TITLE_FONT, bodyFontFace: BODY_FONT }
  const writing: Writing = { pptx, palette, stamp, lang: LANGUAGES[stamp.language] ?? 'en-GB' }
  addCover(writing)
  for (const slide of slides) addSlide(writing, slide)
  addSources(writing, sources.title, sources.list)
  const charts = slides.flatMap(({ body }): ChartMend[] =>
    body.kind === 'chart' ? [{ symbols: symbolsOf(body.chart), outline: palette.paper }] : [],
  )
  const written = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array
  return new Blob([mendSlides(written, charts) as BlobPart], { type: TYPE })
}
