import { afterEach, describe, expect, it, vi } from 'vitest'
import { miniLineLayout } from '#ui/evidence/miniLineLayout.ts'
import { isSpread, spreadOf, textSpacing } from '#ui/frame/textSpacing.ts'
import { textWidth } from '#ui/lanes/textWidth.ts'
import { geometryOf } from '#ui/score/scoreGeometry.ts'

/** What WCAG 1.4.12 asks a page to bear. */
const ASKED = { letter: 0.12, word: 0.16 }
afterEach(() => textSpacing.set({ letter: 0, word: 0 }))

describe('text that a reader spreads out', () => {
  it('is told to who listens, once for each change', () => {
    const listener = vi.fn<() => void>()
    const forget = textSpacing.subscribe(listener)
    textSpacing.set(ASKED)
    textSpacing.set({ ...ASKED })
    expect(listener).toHaveBeenCalledOnce()
    forget()
    textSpacing.set({ letter: 0, word: 0 })
    expect(listener).toHaveBeenCalledOnce()
  })

  it('is spread from the spacing that the criterion names, and not as the page sets it itself', () => {
    expect(isSpread(textSpacing.get())).toBe(false)
    expect(isSpread(ASKED)).toBe(true)
    expect(isSpread({ letter: 0, word: 0.16 })).toBe(true)
  })

  it('is measured wider by each letter and each word', () => {
    const before = textWidth('from Türkiye', 12)
    textSpacing.set(ASKED)
    expect(textWidth('from Türkiye', 12)).toBeCloseTo(before + 12 * (12 * 0.12 + 0.16))
  })

  it('widens both gutters of the score, and leaves the width of the whole', () => {
    const [plain, spread] = [geometryOf(924, 12, false), geometryOf(924, 12, false, ASKED.letter)]
    expect(spread.left / plain.left).toBeCloseTo(spreadOf(ASKED.letter))
    expect(spread.right / plain.right).toBeCloseTo(spreadOf(ASKED.letter))
    expect(Math.abs(spread.left + spread.plot + spread.right - 924)).toBeLessThan(1)
    expect(geometryOf(358, 12, true, ASKED.letter)).toEqual(geometryOf(358, 12, true))
  })

  it('drops none of the values that a short line shows otherwise', () => {
    const points = ['$4.9bn', '$5.41bn', '$8.95bn'].map((label, i) => ({
      label,
      value: [4.9, 5.41, 8.95][i]!,
    }))
    expect(miniLineLayout(points).shown).toHaveLength(3)
    textSpacing.set(ASKED)
    expect(miniLineLayout(points).shown).toHaveLength(3)
  })
})
