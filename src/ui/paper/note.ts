import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx'
import { blockOf, Footnotes, type NoteWriting, TEXT_WIDTH } from './noteBlocks.ts'
import type { NotePaper } from './noteTypes.ts'
import type { PaperPalette } from './paperPalette.ts'
import type { PaperSource, PaperStamp } from './paperTypes.ts'

/** Both come with the office programs and hold the letters of all four languages. */
const TITLE_FONT = 'Cambria'
const BODY_FONT = 'Calibri'
const LANGUAGES: Record<string, string> = { en: 'en-GB', tr: 'tr-TR', kk: 'kk-KZ', ru: 'ru-RU' }
const MARGIN = 1134

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ heading: level, keepNext: true, children: [new TextRun(text)] })

function head({ palette }: NoteWriting, stamp: PaperStamp): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(stamp.title)] }),
    new Paragraph({
      spacing: { after: 200 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: palette.ink, space: 6 } },
      children: [new TextRun({ text: [stamp.filters, stamp.madeOn].join(' · '), color: palette.inkSoft })],
    }),
  ]
}

/** The list of sources; an address is a link behind its words. */
const sourceItem = ({ palette }: NoteWriting, { number, text, url }: PaperSource): Paragraph => {
  const words = new TextRun({ text, ...(url && { color: palette.kazText }) })
  const children: ParagraphChild[] = [
    new TextRun(`${number}\t`),
    url ? new ExternalHyperlink({ link: url, children: [words] }) : words,
  ]
  return new Paragraph({ style: 'SourceText', children })
}

const pageNumbers = ([before, between]: NotePaper['pageWords'], color: string) =>
  new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES], color, size: 16 })

function styles(palette: PaperPalette, language: string) {
  const serif = { font: TITLE_FONT, color: palette.ink, bold: true }
  const small = (id: string, name: string, size: number) => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size },
    paragraph: { spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO } },
  })
  return {
    default: {
      document: {
        run: { font: BODY_FONT, size: 21, language: { value: LANGUAGES[language] ?? 'en-GB' } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { ...serif, size: 36 }, paragraph: { spacing: { after: 80 } } },
      heading1: { run: { ...serif, size: 27 }, paragraph: { spacing: { before: 320, after: 100 } } },
      heading2: { run: { ...serif, size: 23 }, paragraph: { spacing: { before: 200, after: 80 } } },
    },
    paragraphStyles: [
      small('TableText', 'Table text', 19),
      small('FootnoteText', 'footnote text', 16),
      {
        ...small('SourceText', 'Source', 17),
        paragraph: {
          spacing: { after: 30 },
          indent: { left: 500, hanging: 500 },
          tabStops: [{ type: TabStopType.LEFT, position: 500 }],
        },
      },
    ],
  }
}

/** A note as a Word document: footnotes are footnotes, boxes are empty, sources numbered. */
export async function noteBlob(paper: NotePaper, palette: PaperPalette): Promise<Blob> {
  const { stamp, sections, sources, pageWords } = paper
  const writing: NoteWriting = { palette, footnotes: new Footnotes() }
  const { inkSoft } = palette
  const children = [
    ...head(writing, stamp),
    ...sections.flatMap(({ title, blocks }) => [
      heading(title, HeadingLevel.HEADING_1),
      ...blocks.flatMap((block) => blockOf(writing, block)),
    ]),
    heading(sources.title, HeadingLevel.HEADING_1),
    ...sources.list.map((source) => sourceItem(writing, source)),
    new Paragraph({
      spacing: { before: 240 },
      children: [
        new TextRun({
          text: [stamp.record, stamp.licence.words, ...(stamp.link ? [stamp.link] : [])].join(' · '),
          color: inkSoft,
          size: 17,
        }),
      ],
    }),
  ]
  const document = new Document({
    title: stamp.title,
    subject: stamp.filters,
    creator: stamp.name,
    description: stamp.record,
    styles: styles(palette, stamp.language),
    footnotes: writing.footnotes.all,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
                children: [
                  new TextRun({ text: `${stamp.name}\t${stamp.filters}`, color: inkSoft, size: 16 }),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.LEFT,
                tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
                children: [
                  new TextRun({ text: `${stamp.record} · ${stamp.madeOn}\t`, color: inkSoft, size: 16 }),
                  pageNumbers(pageWords, inkSoft),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  })
  return Packer.toBlob(document)
}
