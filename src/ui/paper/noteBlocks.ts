import {
  AlignmentType,
  BorderStyle,
  FootnoteReferenceRun,
  HeightRule,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { NoteBlock, NotePicture, NoteTable, NoteText } from './noteTypes.ts'
import type { PaperPalette } from './paperPalette.ts'

/** Width of the text on the page, twentieths of a point: A4 less its margins. */
export const TEXT_WIDTH = 9638
const PIXELS = 640
const BOX_HEIGHT = 1900

/** Footnotes of a document, numbered as they are met. Each is referred to once: office programs allow no more. */
export class Footnotes {
  readonly #texts: string[] = []

  add(text: string): number {
    this.#texts.push(text)
    return this.#texts.length
  }

  get all(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(
      this.#texts.map((text, i) => [
        String(i + 1),
        { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(` ${text}`)] })] },
      ]),
    )
  }
}

export interface NoteWriting {
  palette: PaperPalette
  footnotes: Footnotes
}

const runsOf = (
  { footnotes }: NoteWriting,
  { text, footnotes: notes }: NoteText,
  style: { bold?: boolean; color?: string },
) => [new TextRun({ text, ...style }), ...notes.map((note) => new FootnoteReferenceRun(footnotes.add(note)))]

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = ({ palette }: NoteWriting, size = 4) =>
  ({ style: BorderStyle.SINGLE, size, color: palette.rule }) as const

function tableOf(writing: NoteWriting, { columns, shares, rows }: NoteTable): Table {
  const widths = shares.map((share) => Math.round(share * TEXT_WIDTH))
  const cell = (children: Paragraph[], i: number) =>
    new TableCell({
      children,
      width: { size: widths[i]!, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 0, right: 120 },
      borders: { top: NONE, left: NONE, right: NONE, bottom: line(writing) },
    })
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((text, i) =>
          cell(
            [
              new Paragraph({
                style: 'TableText',
                children: [new TextRun({ text, bold: true, color: writing.palette.inkSoft })],
              }),
            ],
            i,
          ),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((items, i) =>
              cell(
                (items.length > 0 ? items : [{ text: '', footnotes: [] }]).map(
                  (item) =>
                    new Paragraph({ style: 'TableText', children: runsOf(writing, item, { bold: i === 0 }) }),
                ),
                i,
              ),
            ),
          }),
      ),
    ],
  })
}

function pictureOf({ data, width, height, alt }: NotePicture): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before: 60, after: 100, line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: PIXELS, height: Math.round((PIXELS * height) / width) },
        altText: { name: alt.slice(0, 60), title: alt.slice(0, 60), description: alt },
      }),
    ],
  })
}

/** An empty box for what people write. */
function boxOf(writing: NoteWriting): Table {
  const edge = line(writing, 8)
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    rows: [
      new TableRow({
        height: { value: BOX_HEIGHT, rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            children: [new Paragraph('')],
            width: { size: TEXT_WIDTH, type: WidthType.DXA },
            margins: { top: 100, bottom: 100, left: 140, right: 140 },
            borders: { top: edge, left: edge, right: edge, bottom: edge },
          }),
        ],
      }),
    ],
  })
}

/** The paragraphs and tables of a block. */
export function blockOf(writing: NoteWriting, block: NoteBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph': {
      const style = block.isQuiet ? { color: writing.palette.inkSoft } : {}
      return [new Paragraph({ spacing: { after: 120 }, children: runsOf(writing, block.text, style) })]
    }
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            bullet: { level: 0 },
            spacing: { after: 40 },
            children: runsOf(writing, item, {}),
          }),
      )
    case 'table':
      return [tableOf(writing, block.table), new Paragraph({ spacing: { after: 60 }, children: [] })]
    case 'picture':
      return [pictureOf(block.picture)]
    case 'box':
      return [boxOf(writing)]
  }
}
