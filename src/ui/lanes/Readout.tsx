import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { Opens } from './Opens.tsx'
import { VoiceGlyph } from './VoiceGlyph.tsx'

/** `head` is the time that is read, `goal` speaks of a goal, `quiet` of what is missing. */
export type Tone = 'ink' | 'head' | 'quiet' | 'goal' | 'KAZ' | 'TUR'

export interface ReadoutRow {
  text: string
  /** Set in bold after the text. */
  value?: string
  tone?: Tone
  glyph?: { voice: Voice; precision: Precision; whose?: Whose }
  /** The claim or derived figure that it says, and its whole sentence. */
  opens?: { id: string; says: string }
}

/** What is read at the crosshair; each figure opens its evidence while the year stays. */
export function Readout({ rows, onSelect }: { rows: readonly ReadoutRow[]; onSelect: (id: string) => void }) {
  return (
    <ul className="lane__readout">
      {rows.map(({ text, value, tone = 'ink', glyph, opens }, i) => (
        <li key={i} className={`tone-${tone}`}>
          {glyph && <VoiceGlyph {...glyph} />}
          {opens && !value ? (
            <Opens {...opens} text={text} onSelect={onSelect} isAside />
          ) : (
            <span>{text}</span>
          )}{' '}
          {value && <b>{opens ? <Opens {...opens} text={value} onSelect={onSelect} isAside /> : value}</b>}
        </li>
      ))}
    </ul>
  )
}
