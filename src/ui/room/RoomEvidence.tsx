import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { Heard } from '../evidence/Heard.tsx'
import { type ForeignName, WithNames } from '../frame/WithNames.tsx'
import { classes } from '../lanes/classes.ts'
import { VoiceGlyph } from '../lanes/VoiceGlyph.tsx'
import { type I18n, InWordsOf, useI18n } from '#i18n/I18nProvider.tsx'
import type { RoomSize } from './roomUnit.ts'
import './roomEvidence.css'

export interface EvidenceLine {
  id: string
  /** Set large in front; nothing where a statement has no number. */
  figure: string
  main: string
  meta: string
  glyph?: { voice: Voice; precision: Precision; whose: Whose }
  isRejected?: boolean
}

export interface EvidenceSheet {
  /** The figure itself, "over" and such before it; empty for what is no number. */
  qualifier: string
  figure: string
  unit: string
  glyph?: EvidenceLine['glyph']
  /** Who says so, of when, how exactly, since when it is public. */
  facts: readonly string[]
  /** Where it stands, one line for each source, and what these lines are called. */
  sourcesTitle: string
  sources: readonly { text: string; names: readonly ForeignName[] }[]
  rowsTitle: string
  rows: readonly EvidenceLine[]
  /** Stands in place of rows. */
  none: string
}

/** Height of a row and of what stands over the rows, room units; in two languages a row has a line more. */
const ROW = 96
const ROW_OF_TWO = 132
const HEAD = 60

/** Longest fact that shares a paragraph with its neighbours, characters. */
const SHORT = 60

/** The first fact alone, short neighbours after it together: each on a line of its own would not fit the screen. */
function paragraphs(facts: readonly string[]): number[][] {
  const joined: number[][] = []
  let isOpen = false
  for (const [i, fact] of facts.entries()) {
    const isShort = fact.length <= SHORT
    const last = joined.at(-1)
    if (isOpen && isShort && last) last.push(i)
    else joined.push([i])
    isOpen = isShort && i > 0
  }
  return joined
}

/** With so few rows their column has the room for the sources, which would run out of the other. */
const FEW = 2

interface RoomEvidenceProps {
  sheet: EvidenceSheet
  /** The same sheet in the second language, and how that writes. */
  second?: { sheet: EvidenceSheet; i18n: I18n } | null
  box: RoomSize
  more: (i18n: I18n, left: number) => string
}

/** A figure and who says so on one side, who says otherwise on the other; each line in the second language below it. */
export function RoomEvidence({ sheet, second = null, box, more }: RoomEvidenceProps) {
  const i18n = useI18n()
  const { facts, rows, glyph } = sheet
  const height = second ? ROW_OF_TWO : ROW
  const room = Math.max(3, Math.floor((box.height - HEAD * box.u) / (height * box.u)))
  const shown = rows.length > room ? rows.slice(0, room - 1) : rows
  const left = rows.length - shown.length
  const also = (say: (other: EvidenceSheet, i18n: I18n) => string | undefined) =>
    second ? <Second i18n={second.i18n} text={say(second.sheet, second.i18n) ?? ''} /> : null
  const sources =
    sheet.sources.length > 0 ? (
      <>
        <h2 className="room-evidence__sources">
          {sheet.sourcesTitle}
          {also((other) => other.sourcesTitle)}
        </h2>
        {sheet.sources.map((source) => (
          <p key={source.text} className="room-evidence__source">
            <WithNames {...source} />
          </p>
        ))}
      </>
    ) : null
  return (
    <div className="room-evidence" data-second={second ? '' : undefined}>
      <div>
        {sheet.figure ? (
          <p className="room-evidence__figure">
            <Figure {...sheet} />
            {also((other) => (saysOf(other) === saysOf(sheet) ? '' : saysOf(other)))}
          </p>
        ) : null}
        {paragraphs(facts).map((places, i) => (
          <p key={facts[places[0]!]} className="room-evidence__fact">
            {i === 0 && glyph ? <VoiceGlyph {...glyph} /> : null}
            <Heard text={places.map((at) => facts[at]).join(' ')} />
            {also((other) => places.map((at) => other.facts[at]).join(' '))}
          </p>
        ))}
        {rows.length > FEW ? sources : null}
      </div>
      <div>
        {sheet.rowsTitle ? (
          <h2>
            {sheet.rowsTitle}
            {also((other) => other.rowsTitle)}
          </h2>
        ) : null}
        {rows.length === 0 && sheet.none ? (
          <p className="room-evidence__fact">
            {sheet.none}
            {also((other) => other.none)}
          </p>
        ) : null}
        <ul>
          {shown.map((row, i) => (
            <li key={row.id} className={classes(row.isRejected && 'is-rejected')}>
              {row.figure ? (
                <span className="room-evidence__value">
                  {row.glyph ? <VoiceGlyph {...row.glyph} /> : null} <Heard text={row.figure} />
                </span>
              ) : null}
              <span>
                {row.main}
                <small>{row.meta}</small>
                {also(({ rows: others }) => inOneLine(others[i]))}
              </span>
            </li>
          ))}
        </ul>
        {left > 0 ? (
          <p className="room-evidence__fact">
            {more(i18n, left)}
            {also((_, other) => more(other, left))}
          </p>
        ) : null}
        {rows.length > FEW ? null : sources}
      </div>
    </div>
  )
}

const Figure = ({ qualifier, figure, unit }: EvidenceSheet) => (
  <>
    {qualifier ? <small>{qualifier} </small> : null}
    <Heard text={figure} />
    {unit ? <small> {unit}</small> : null}
  </>
)

const saysOf = ({ qualifier, figure, unit }: EvidenceSheet) =>
  [qualifier, figure, unit].filter(Boolean).join(' ')

const inOneLine = (row: EvidenceLine | undefined) =>
  row && [[row.figure, row.main].filter(Boolean).join(' '), row.meta].join(' · ')

/** A line in the second language. */
function Second({ i18n, text }: { i18n: I18n; text: string }) {
  if (text === '') return null
  return (
    <span className="room-evidence__second" lang={i18n.locale}>
      <InWordsOf i18n={i18n}>
        <Heard text={text} />
      </InWordsOf>
    </span>
  )
}
