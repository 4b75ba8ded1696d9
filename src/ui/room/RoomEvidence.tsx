import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { type ForeignName, WithNames } from '../frame/WithNames.tsx'
import { classes } from '../lanes/classes.ts'
import { VoiceGlyph } from '../lanes/VoiceGlyph.tsx'
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

/** Height of a row and of what stands over the rows, room units. */
const ROW = 96
const HEAD = 60

/** Longest fact that shares a paragraph with its neighbours, characters. */
const SHORT = 60

/** The first fact alone, short neighbours after it together: each on a line of its own would not fit the screen. */
function paragraphs([first, ...others]: readonly string[]): string[] {
  const joined: string[] = []
  let isOpen = false
  for (const fact of others) {
    const isShort = fact.length <= SHORT
    const last = joined.at(-1)
    if (isOpen && isShort && last !== undefined) joined[joined.length - 1] = `${last} ${fact}`
    else joined.push(fact)
    isOpen = isShort
  }
  return first === undefined ? joined : [first, ...joined]
}

/** With so few rows their column has the room for the sources, which would run out of the other. */
const FEW = 2

/** A figure and who says so on one side, who says otherwise on the other. */
export function RoomEvidence({
  sheet,
  box,
  more,
}: {
  sheet: EvidenceSheet
  box: RoomSize
  more: (left: number) => string
}) {
  const { qualifier, figure, unit, glyph, facts, rows } = sheet
  const room = Math.max(3, Math.floor((box.height - HEAD * box.u) / (ROW * box.u)))
  const shown = rows.length > room ? rows.slice(0, room - 1) : rows
  const sources =
    sheet.sources.length > 0 ? (
      <>
        <h2 className="room-evidence__sources">{sheet.sourcesTitle}</h2>
        {sheet.sources.map((source) => (
          <p key={source.text} className="room-evidence__source">
            <WithNames {...source} />
          </p>
        ))}
      </>
    ) : null
  return (
    <div className="room-evidence">
      <div>
        {figure ? (
          <p className="room-evidence__figure">
            {qualifier ? <small>{qualifier} </small> : null}
            {figure}
            {unit ? <small> {unit}</small> : null}
          </p>
        ) : null}
        {paragraphs(facts).map((fact, i) => (
          <p key={fact} className="room-evidence__fact">
            {i === 0 && glyph ? <VoiceGlyph {...glyph} /> : null}
            {fact}
          </p>
        ))}
        {rows.length > FEW ? sources : null}
      </div>
      <div>
        {sheet.rowsTitle ? <h2>{sheet.rowsTitle}</h2> : null}
        {rows.length === 0 ? <p className="room-evidence__fact">{sheet.none}</p> : null}
        <ul>
          {shown.map((row) => (
            <li key={row.id} className={classes(row.isRejected && 'is-rejected')}>
              {row.figure ? (
                <span className="room-evidence__value">
                  {row.glyph ? <VoiceGlyph {...row.glyph} /> : null} {row.figure}
                </span>
              ) : null}
              <span>
                {row.main}
                <small>{row.meta}</small>
              </span>
            </li>
          ))}
        </ul>
        {rows.length > shown.length ? (
          <p className="room-evidence__fact">{more(rows.length - shown.length)}</p>
        ) : null}
        {rows.length > FEW ? null : sources}
      </div>
    </div>
  )
}
