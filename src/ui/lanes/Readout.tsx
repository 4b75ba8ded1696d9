import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { VoiceGlyph } from './VoiceGlyph.tsx'

/** `head` is the time that is read, `goal` speaks of a goal, `quiet` of what is missing. */
export type Tone = 'ink' | 'head' | 'quiet' | 'goal' | 'KAZ' | 'TUR'

export interface ReadoutRow {
  text: string
  /** Set in bold after the text. */
  value?: string
  tone?: Tone
  glyph?: { voice: Voice; precision: Precision; whose?: Whose }
}

export function Readout({ rows }: { rows: readonly ReadoutRow[] }) {
  return (
    <ul className="lane__readout">
      {rows.map(({ text, value, tone = 'ink', glyph }, i) => (
        <li key={i} className={`tone-${tone}`}>
          {glyph && <VoiceGlyph {...glyph} />}
          <span>{text}</span> {value && <b>{value}</b>}
        </li>
      ))}
    </ul>
  )
}
