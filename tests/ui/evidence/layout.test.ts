import { describe, expect, it } from 'vitest'
import { miniLineLayout, WIDTH } from '#ui/evidence/miniLineLayout.ts'
import { numberScale } from '#ui/evidence/numberLineLayout.ts'
import { spreadAlong } from '#ui/evidence/spreadAlong.ts'
import { textWidth } from '#ui/lanes/textWidth.ts'

describe(numberScale, () => {
  it.each([
    [[4.98e9, 5e9, 6.3e9]],
    [[36_474_065, 296_000_000]],
    [[7, 12]],
    [[-32.3, 61]],
    [[863_000]],
    [[0]],
  ])('holds %j between even ticks, none at the very edge', (values) => {
    const { ticks, at } = numberScale(values)
    expect(ticks.length).toBeGreaterThanOrEqual(3)
    expect(ticks.length).toBeLessThanOrEqual(7)
    const steps = ticks.slice(1).map((tick, i) => tick - ticks[i]!)
    for (const step of steps) expect(step).toBeCloseTo(steps[0]!, 4)
    for (const value of values) {
      expect(at(value)).toBeGreaterThan(3)
      expect(at(value)).toBeLessThan(97)
    }
  })

  it('keeps the order of the values', () => {
    const { at } = numberScale([1, 2, 3])
    expect(at(1)).toBeLessThan(at(2))
    expect(at(3) - at(2)).toBeCloseTo(at(2) - at(1))
  })
})

describe(spreadAlong, () => {
  it('leaves labels that have room under their marks', () => {
    expect(
      spreadAlong(
        [
          { at: 30, width: 20 },
          { at: 100, width: 20 },
        ],
        186,
        7,
      ),
    ).toEqual([20, 90])
  })

  it.each([
    [
      'at the left edge',
      [
        { at: 4, width: 60 },
        { at: 8, width: 60 },
      ],
    ],
    [
      'in the middle',
      [
        { at: 90, width: 50 },
        { at: 92, width: 50 },
      ],
    ],
    [
      'at the right edge',
      [
        { at: 178, width: 60 },
        { at: 180, width: 60 },
      ],
    ],
  ])('pushes labels apart %s', (_, labels) => {
    const [first, second] = spreadAlong(labels, 186, 7)!
    expect(first).toBeGreaterThanOrEqual(0)
    expect(second! - first!).toBeGreaterThanOrEqual(labels[0]!.width + 7)
    expect(second! + labels[1]!.width).toBeLessThanOrEqual(186)
  })

  it('gives up when they do not fit', () => {
    expect(
      spreadAlong(
        [
          { at: 10, width: 100 },
          { at: 20, width: 100 },
        ],
        186,
        7,
      ),
    ).toBeNull()
  })
})

describe(miniLineLayout, () => {
  const points = (...labels: string[]) => labels.map((label, i) => ({ value: 8 + i, label }))

  it('keeps to the line where labels fit on it', () => {
    const { width, shown } = miniLineLayout(points('$1.2bn', '$3bn'))
    expect(width).toBe(WIDTH)
    expect(shown).toHaveLength(2)
  })

  it.each([
    ['two long labels', points('en az 2 milyar $', 'en az 3 milyar $')],
    ['three labels', points('4,9 млрд $', '5,41 млрд $', '8,95 млрд $')],
  ])('gives %s room beyond the line, with a gap between them', (_, some) => {
    const { width, shown } = miniLineLayout(some)
    expect(width).toBeGreaterThan(WIDTH)
    expect(shown.map(({ point }) => point)).toEqual(some)
    for (const [i, { left, point }] of shown.entries()) {
      const end = left + textWidth(point.label, 13, 'strong')
      expect(left).toBeGreaterThanOrEqual(0)
      expect(end).toBeLessThanOrEqual((shown[i + 1]?.left ?? width + 7) - 7 + 1e-6)
    }
  })

  it('names the ends alone where all would take too much', () => {
    const { shown } = miniLineLayout(points('more than 1,200,000', 'about 1,300,000', 'more than 1,400,000'))
    expect(shown.map(({ point }) => point.value)).toEqual([8, 10])
  })
})
