import { memo } from 'react'
import type { Precision } from '#domain/codelists.ts'
import type { Voice, Whose } from '#domain/lane.ts'
import { classes } from './classes.ts'
import { GlyphShape } from './GlyphShape.tsx'
import './drawing.css'

export interface VoiceGlyphProps {
  voice: Voice
  precision?: Precision
  whose?: Whose
  /** Spoken name, where no word beside the glyph says it. */
  label?: string
  className?: string
}

const DROP = { 'at-least': 3, 'at-most': -3 } as Partial<Record<Precision, number>>

/** A voice glyph in a line of text; it is as large as the text and, for totals of both, of its colour. */
export const VoiceGlyph = memo(function VoiceGlyph({
  voice,
  precision = 'rounded',
  whose = 'both',
  label,
  className,
}: VoiceGlyphProps) {
  return (
    <svg
      className={classes('voice-glyph', `hue-${whose}`, className)}
      viewBox="-7.2 -7.2 14.4 14.4"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <GlyphShape voice={voice} precision={precision} x={0} y={DROP[precision] ?? 0} r={3.9} />
    </svg>
  )
})
