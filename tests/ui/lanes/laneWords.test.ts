import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Goal } from '#domain/lane.ts'
import { createI18n, ENGLISH } from '#i18n/I18nProvider.tsx'
import { type Box, dataBoxes, meets } from '#ui/lanes/box.ts'
import { goalBoxes } from '#ui/lanes/goalLabels.ts'
import { laneScale } from '#ui/lanes/laneScale.ts'
import { laneWords } from '#ui/lanes/laneWords.ts'
import { tickBoxes } from '#ui/lanes/layers/Grid.tsx'
import { aColumn, aDrawing, aMark, aModel } from './laneFixture.ts'

const i18n = createI18n(ENGLISH)

const year = fc.integer({ min: 1992, max: 2025 })
const goal = (value: number) =>
  fc.array(year, { minLength: 1, maxLength: 8 }).map((years): Goal => ({
    value,
    ticks: years.toSorted((a, b) => a - b).map((at, i) => ({ at: at + 0.3, id: `${value}-${i}` })),
  }))
const drawings = fc.record({
  goals: fc
    .tuple(goal(5), goal(10), goal(15), fc.integer({ min: 0, max: 3 }))
    .map(([a, b, c, n]) => [a, b, c].slice(0, n)),
  columns: fc
    .uniqueArray(year, { maxLength: 20 })
    .map((years) => years.map((y) => aColumn(y, y + 1, y % 7, y % 5))),
  marks: fc
    .uniqueArray(year, { maxLength: 8 })
    .map((years) =>
      years.map((y) => aMark({ id: `m${y}`, at: y + 0.5, span: { from: y, to: y + 1 }, value: y % 13 })),
    ),
  width: fc.integer({ min: 240, max: 1100 }),
  height: fc.integer({ min: 110, max: 400 }),
  from: fc.integer({ min: 1991, max: 2020 }),
  years: fc.integer({ min: 1, max: 36 }),
})

describe(laneWords, () => {
  it('keeps every label of a goal, note and sentence clear of data, ticks, other goals and each other', () => {
    fc.assert(
      fc.property(drawings, ({ goals, columns, marks, width, height, from, years }) => {
        const drawing = aDrawing({
          model: aModel({ max: 15.9, ticks: [0, 5, 10, 15], goals, columns, marks }),
          domain: { from, to: from + years },
          width,
          height,
          finding: 'Astana counts less than Ankara: the widest gap found so far',
          remark: 'No national count found before 2011',
          notes: marks.map(({ id }) => ({ id, text: id })),
        })
        const scale = laneScale(drawing)
        const words = laneWords(drawing, scale, i18n)
        const sentences = [words.finding, words.remark].flatMap((sentence) =>
          sentence ? [sentence.box] : [],
        )
        const boxes: Box[] = [...words.goals, ...words.notes].map(({ box }) => box).concat(sentences)
        const data = [...dataBoxes(drawing, scale), ...tickBoxes(drawing, scale)]
        for (const [i, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(width)
          for (const other of boxes.slice(i + 1)) expect(meets(box, other)).toBe(false)
        }
        for (const box of [...words.goals.map((label) => label.box), ...sentences]) {
          for (const other of data) expect(meets(box, other)).toBe(false)
        }
        for (const label of words.goals) {
          for (const dash of goalBoxes(drawing, scale)) {
            if (dash.goal.value !== label.value) expect(meets(label.box, dash)).toBe(false)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  const oneGoal = { value: 10, ticks: [2011, 2012, 2013, 2014].map((at) => ({ at, id: String(at) })) }
  const labelAt = (width: number) => {
    const drawing = aDrawing({ model: aModel({ max: 15.9, ticks: [0, 5, 10, 15], goals: [oneGoal] }), width })
    return laneWords(drawing, laneScale(drawing), i18n).goals[0]?.text
  }

  it('shortens the label of a goal as the lane narrows, and then drops it', () => {
    expect(labelAt(640)).toBe('Goal $10bn, from Jan 2011, restated 3 times')
    expect(labelAt(240)).toBe('Goal $10bn, from Jan 2011')
    expect(labelAt(150)).toBe('Goal $10bn, 2011')
    expect(labelAt(90)).toBeUndefined()
  })

  it('says nothing of restating where a goal was stated once', () => {
    const goals = [{ value: 10, ticks: [{ at: 2011, id: 'a' }] }]
    const drawing = aDrawing({ model: aModel({ max: 15.9, ticks: [0, 5, 10, 15], goals }) })
    expect(laneWords(drawing, laneScale(drawing), i18n).goals[0]!.text).toBe('Goal $10bn, from Jan 2011')
  })

  it('sets no finding where columns stand', () => {
    const columns = Array.from({ length: 14 }, (_, i) => aColumn(2010 + i, 2011 + i, 8, 6))
    const drawing = aDrawing({
      model: aModel({ max: 15.9, ticks: [0, 5, 10, 15], columns }),
      finding: 'A finding of some length',
    })
    expect(laneWords(drawing, laneScale(drawing), i18n).finding).toBeNull()
  })
})
