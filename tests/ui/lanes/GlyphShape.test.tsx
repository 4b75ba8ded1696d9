import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PRECISIONS } from '#domain/codelists.ts'
import type { Voice } from '#domain/lane.ts'
import { GlyphShape } from '#ui/lanes/GlyphShape.tsx'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'

const VOICES: readonly Voice[] = ['KAZ', 'TUR', 'joint', 'other']

const glyph = (voice: Voice, precision: (typeof PRECISIONS)[number]) => {
  const { container } = render(
    <svg>
      <GlyphShape voice={voice} precision={precision} x={10} y={20} r={4} />
    </svg>,
  )
  return container.querySelector('.glyph')!
}

describe(GlyphShape, () => {
  it('gives each voice a shape of its own', () => {
    const shapes = VOICES.map((voice) => glyph(voice, 'rounded').querySelector('path')!.getAttribute('d'))
    expect(new Set(shapes).size).toBe(VOICES.length)
    expect(shapes[0]).toMatch(/A4 4/)
    expect(shapes[1]).not.toContain('A')
    expect(shapes[2]).toMatch(/L.*A4 4/)
    expect(shapes[3]).toMatch(/H.*V/)
  })

  it.each(VOICES.flatMap((voice) => PRECISIONS.map((precision) => [voice, precision] as const)))(
    'tells by ink how exact %s is: %s',
    (voice, precision) => {
      const drawn = glyph(voice, precision)
      expect(drawn.querySelectorAll('.glyph-hollow')).toHaveLength(precision === 'approximate' ? 1 : 0)
      expect(drawn.querySelectorAll('.glyph-solid')).toHaveLength(precision === 'approximate' ? 0 : 1)
      expect(drawn.querySelectorAll('.glyph-core')).toHaveLength(precision === 'exact' ? 1 : 0)
      expect(drawn.querySelectorAll('.glyph-whisker')).toHaveLength(precision.startsWith('at-') ? 1 : 0)
    },
  )

  it('points a whisker to where the true value may lie', () => {
    const tip = (precision: 'at-least' | 'at-most') =>
      Number(
        /V(-?[\d.]+)/.exec(glyph('KAZ', precision).querySelector('.glyph-whisker')!.getAttribute('d')!)![1],
      )
    expect(tip('at-least')).toBeLessThan(0)
    expect(tip('at-most')).toBeGreaterThan(0)
  })
})

describe(VoiceGlyph, () => {
  it('is silent beside words and has a name where it stands alone', () => {
    const { container, getByRole } = render(
      <>
        <VoiceGlyph voice="KAZ" whose="TUR" />
        <VoiceGlyph voice="TUR" label="Ankara" />
      </>,
    )
    expect(container.querySelector('.hue-TUR')).toHaveAttribute('aria-hidden', 'true')
    expect(getByRole('img', { name: 'Ankara' })).toBeInTheDocument()
  })
})
