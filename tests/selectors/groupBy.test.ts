import { describe, expect, it } from 'vitest'
import { groupBy } from '#selectors/groupBy.ts'

describe(groupBy, () => {
  it('keeps groups and members in the order in which they come', () => {
    const groups = groupBy(['banana', 'apple', 'blueberry', 'avocado', 'cherry'], (word) => word[0])
    expect([...groups]).toEqual([
      ['b', ['banana', 'blueberry']],
      ['a', ['apple', 'avocado']],
      ['c', ['cherry']],
    ])
  })

  it('has no groups of nothing', () => {
    expect(groupBy([], String).size).toBe(0)
  })
})
