import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Milestone, placeMilestones } from '#ui/score/placeMilestones.ts'

const scale = (width: number) => ({
  x: (at: number) => ((at - 1991) / 36) * width,
  right: width + 122,
  size: 12,
})
const milestone = (id: string, at: number, rank?: number): Milestone => ({
  id,
  at,
  words: [`Milestone ${id}, Oct 2009`, `Milestone ${id}`],
  ...(rank === undefined ? {} : { rank }),
})

describe(placeMilestones, () => {
  it('never lets two labels of a row touch, nor one leave its room', () => {
    const years = fc.array(fc.double({ min: 1991, max: 2027, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(years, fc.integer({ min: 80, max: 1200 }), (ats, width) => {
        const placed = placeMilestones(
          ats.map((at, i) => milestone(String(i), at)),
          scale(width),
        )
        expect(placed).toHaveLength(ats.length)
        const labels = placed.flatMap(({ label }) => label ?? [])
        for (const [i, a] of labels.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.right).toBeLessThanOrEqual(width + 122)
          for (const b of labels.slice(i + 1)) {
            if (a.row === b.row) expect(a.right < b.left || b.right < a.left).toBe(true)
          }
        }
      }),
    )
  })

  it('begins each label at its own line, or ends it there', () => {
    for (const { x, label } of placeMilestones([milestone('a', 1992), milestone('b', 2026.9)], scale(300))) {
      expect(label!.side === 'right' ? label!.left : label!.right).toBeCloseTo(x)
    }
  })

  it('uses the second row, then shortens, then leaves out the least important', () => {
    const crowd = [
      milestone('a', 2009, 1),
      milestone('b', 2009.1, 2),
      milestone('c', 2009.2, 3),
      milestone('d', 2009.3, 4),
      milestone('e', 2009.4),
    ]
    const labels = placeMilestones(crowd, scale(250)).map(({ label }) => label && [label.text, label.row])
    expect(labels[0]).toEqual(['Milestone a, Oct 2009', 0])
    expect(labels[1]).toEqual(['Milestone b, Oct 2009', 1])
    expect(labels[4]).toBeNull()
  })

  it('moves earlier labels aside for one that would find no place', () => {
    const milestones = [
      { id: 'recognition', at: 1991.96, words: ['Recognition, Dec 1991', 'Recognition'] },
      { id: 'strategic', at: 2009.81, words: ['Strategic partnership, Oct 2009', 'Strategic partnership'] },
      { id: 'council', at: 2012.78, words: ['First council, Oct 2012', 'First council'] },
      { id: 'enhanced', at: 2022.36, words: ['Enhanced partnership, May 2022', 'Enhanced partnership'] },
    ]
    const { x } = scale(664)
    const placed = placeMilestones(milestones, { x, right: x(2025.12), size: 12 })
    expect(placed.map(({ label }) => label?.text.split(',')[0])).toEqual([
      'Recognition',
      'Strategic partnership',
      'First council',
      'Enhanced partnership',
    ])
  })
})
