import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folded, parameterValue, plainValue, textValue } from '#ui/paper/contentLines.ts'

const octets = (text: string) => new TextEncoder().encode(text).length
const unfolded = (text: string) => text.replaceAll('\r\n ', '').replace(/\r\n$/, '')

describe(folded, () => {
  it('never writes a line of more than 75 octets, and loses no letter', () => {
    const letter = fc.constantFrom('a', 'ğ', 'İ', 'қ', 'Ө', '–', '😀', ' ')
    fc.assert(
      fc.property(fc.array(letter, { minLength: 60, maxLength: 400, size: 'max' }), (letters) => {
        const line = letters.join('')
        const lines = folded(line).split('\r\n').slice(0, -1)
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75)
        expect(unfolded(folded(line))).toBe(line)
      }),
    )
  })
})

it('escapes what would end or part a value', () => {
  expect(textValue('a;b,c\\d\r\ne\nf')).toBe('a\\;b\\,c\\\\d\\ne\\nf')
  expect(plainValue('a;b,c')).toBe('a;b\\,c')
})

it('lets no quote or line end into a parameter', () => {
  expect(parameterValue('a "b"\nc')).toBe('"a  b c"')
})
