import { describe, expect, it } from 'vitest'
import { contrast, THEMES } from './contrast.ts'

/** Text and the ground that it stands on, wherever the style sheets put one on the other. */
const TEXT = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunken'],
  ['ink-2', 'paper'],
  ['ink-2', 'surface'],
  ['ink-2', 'sunken'],
  ['ink-3', 'paper'],
  ['ink-3', 'surface'],
  ['ink-3', 'sunken'],
  ['kz-text', 'paper'],
  ['kz-text', 'surface'],
  ['tr-text', 'paper'],
  ['tr-text', 'surface'],
  ['gold-text', 'paper'],
  ['gold-text', 'sunken'],
  ['ink', 'gold-soft'],
  ['ink-2', 'gold-soft'],
  ['bad', 'bad-soft'],
  ['bad', 'paper'],
  ['paper', 'ink'],
  ['water-text', 'sea'],
  ['ink', 'land-host'],
] as const

/** Marks, borders of controls and the ring of the focus on theirs. */
const MARKS = [
  ['kz', 'paper'],
  ['kz', 'surface'],
  ['tr', 'paper'],
  ['tr', 'surface'],
  ['kz', 'land-host'],
  ['tr', 'land-host'],
  ['gold', 'paper'],
  ['hatch', 'paper'],
  ['rule-strong', 'paper'],
  ['rule-strong', 'surface'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['focus', 'sunken'],
] as const

/** WCAG 2.2 AA, 1.4.3 and 1.4.11; a washed-out projector gets more (design/CONTRAST.md). */
const LEAST = {
  light: { text: 4.5, mark: 3 },
  dark: { text: 4.5, mark: 3 },
  projector: { text: 7, mark: 4.5 },
  print: { text: 4.5, mark: 3 },
} as const

describe(contrast, () => {
  it('is 21 for black on white, 1 for a colour on itself, and known between', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#04869f', '#04869f')).toBe(1)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })
})

describe.each(['light', 'dark', 'projector', 'print'] as const)('the %s theme', (theme) => {
  const colours = THEMES[theme]
  const { text, mark } = LEAST[theme]
  const weak = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs.flatMap(([front, ground]) => {
      const ratio = contrast(colours[front] ?? '', colours[ground] ?? '')
      // a colour that is not there has no ratio, and must not pass for one
      return ratio >= least ? [] : [`${front} on ${ground}: ${ratio.toFixed(2)}, least ${least}`]
    })

  it('is read from the style sheets, whole', () => {
    expect(Object.keys(colours).length).toBeGreaterThan(30)
    expect([...TEXT, ...MARKS].flat().filter((name) => !/^#[0-9a-f]{6}$/i.test(colours[name] ?? ''))).toEqual(
      [],
    )
  })

  it('keeps its text readable', () => expect(weak(TEXT, text)).toEqual([]))
  it('keeps its marks, borders and focus visible', () => expect(weak(MARKS, mark)).toEqual([]))
})
