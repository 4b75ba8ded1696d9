import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { Opens } from './Opens.tsx'
import { textWidth } from './textWidth.ts'
import { VoiceGlyph } from './VoiceGlyph.tsx'

/** `head` is the time that is read, `goal` speaks of a goal, `quiet` of what is missing. */
export type Tone = 'ink' | 'head' | 'quiet' | 'goal' | 'KAZ' | 'TUR'

export interface ReadoutRow {
  text: string
  /** In place of the text where the gutter is too narrow for it: without what the glyph or the row above says. */
  brief?: string
  /** Set in bold after the text. */
  value?: string
  tone?: Tone
  glyph?: { voice: Voice; precision: Precision; whose?: Whose }
  /** The claim or derived figure that it says, and its whole sentence. */
  opens?: { id: string; says: string }
}

/** px of type and of what a row has beside its glyph, at 1. */
const SIZE = 12
const ROOM = 112

const isTooWide = ({ text, value = '', brief }: ReadoutRow) =>
  brief !== undefined && textWidth(text, SIZE) + textWidth(` ${value}`, SIZE, 'strong') > ROOM

/** What is read at the crosshair; each figure opens its evidence while the year stays. */
export function Readout({
  rows,
  isNarrow,
  onSelect,
}: {
  rows: readonly ReadoutRow[]
  isNarrow: boolean
  onSelect: (id: string) => void
}) {
  return (
    <ul className="lane__readout">
      {rows.map((row, i) => {
        const { value, tone = 'ink', glyph, opens } = row
        const text = isNarrow && isTooWide(row) ? row.brief! : row.text
        return (
          <li key={i} className={`tone-${tone}`}>
            {glyph && <VoiceGlyph {...glyph} />}
            {opens && !value ? (
              <Opens {...opens} text={text} onSelect={onSelect} isAside />
            ) : (
              <span>{text}</span>
            )}{' '}
            {value && <b>{opens ? <Opens {...opens} text={value} onSelect={onSelect} isAside /> : value}</b>}
          </li>
        )
      })}
    </ul>
  )
}
