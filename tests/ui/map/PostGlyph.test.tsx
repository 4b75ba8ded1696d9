import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { POST_KINDS } from '#domain/codelists.ts'
import { PostGlyph } from '#ui/map/PostGlyph.tsx'
import { PrecisionInset } from '#ui/map/PrecisionInset.tsx'

const glyphOf = (
  ...[kind, state, sending]: [
    (typeof POST_KINDS)[number],
    'active' | 'disputed' | 'former' | 'not-confirmed',
    'KAZ' | 'TUR',
  ]
) => render(<PostGlyph kind={kind} state={state} sending={sending} />).container.querySelector('svg')!

describe(PostGlyph, () => {
  it.each([
    ['embassy', 'star'],
    ['consulate-general', 'square'],
    ['consulate', 'square'],
    ['vice-consulate', 'square'],
    ['consular-agency', 'square'],
    ['honorary-consulate', 'circle'],
    ['cultural-centre', 'triangle'],
    ['development-agency', 'triangle'],
  ] as const)('draws a %s as a %s', (kind, shape) => {
    expect(glyphOf(kind, 'active', 'KAZ').dataset.shape).toBe(shape)
  })

  it.each(POST_KINDS)('draws a %s in doubt as a ring with a question mark, whatever its rank', (kind) => {
    const glyph = glyphOf(kind, 'disputed', 'KAZ')
    expect(glyph.dataset.shape).toBe('ring')
    expect(glyph.querySelector('.post-glyph-question')).not.toBeNull()
  })

  it.each(['former', 'not-confirmed'] as const)('draws a post that is %s as a cross', (state) => {
    expect(glyphOf('embassy', state, 'TUR').dataset.shape).toBe('cross')
  })

  it('says whose by hue and is silent to a screen reader', () => {
    const glyph = glyphOf('embassy', 'active', 'TUR')
    expect(glyph.dataset.sending).toBe('TUR')
    expect(glyph).toHaveAttribute('aria-hidden', 'true')
  })

  it('gives every shape an outline of its own', () => {
    const kinds = ['embassy', 'consulate', 'honorary-consulate', 'cultural-centre'] as const
    const outlines = kinds.map((kind) =>
      glyphOf(kind, 'active', 'KAZ').querySelector('path')!.getAttribute('d'),
    )
    expect(new Set(outlines).size).toBe(kinds.length)
  })
})

describe(PrecisionInset, () => {
  it('says in words how well the place is known', () => {
    const { getByRole, container } = render(
      <PrecisionInset
        post={{ kind: 'honorary-consulate', state: 'disputed', sending: 'KAZ' }}
        text="known to 10 km"
      />,
    )
    expect(getByRole('figure')).toHaveTextContent('known to 10 km')
    expect(container.querySelector('.post-glyph')).toHaveAttribute('data-shape', 'ring')
  })
})
