import { describe, expect, it } from 'vitest'
import { gathered, type Piece } from '#ui/lanes/paths/gathered.ts'

const at = (left: number, state = 'a', overrides: Partial<Piece> = {}): Piece => ({
  state,
  parts: [{ className: 'solid', d: `M${left}` }],
  boxes: [{ left, right: left + 10, top: 0, bottom: 10 }],
  ...overrides,
})
const drawn = (pieces: readonly Piece[]) =>
  gathered(pieces).map(({ state, parts }) => `${state}: ${parts.map(({ d }) => d).join(' + ')}`)

describe(gathered, () => {
  it('draws marks of one state that do not touch in one path', () => {
    expect(drawn([at(0), at(20), at(40)])).toEqual(['a: M0M20M40'])
  })

  it('keeps the order of marks that touch, in a path of their own each', () => {
    expect(drawn([at(0), at(5), at(20)])).toEqual(['a: M0M20', 'a: M5'])
  })

  it('never puts a mark under one of another state that it touches', () => {
    expect(drawn([at(0), at(20, 'b'), at(25), at(40)])).toEqual(['a: M0M40', 'b: M20', 'a: M25'])
  })

  it('puts a mark under those that it does not touch', () => {
    expect(drawn([at(0), at(0, 'b'), at(20), at(20, 'b')])).toEqual(['a: M0M20', 'b: M0M20'])
  })

  it('draws the parts of marks from the ground up, one path for each look', () => {
    const parts = (d: string) => [
      { className: 'core', d: `${d}c`, rank: 2 },
      { className: 'solid', d, strokeWidth: 1, rank: 1 },
    ]
    const pieces = [
      at(0, 'a', { parts: parts('M0') }),
      at(20, 'a', { parts: [...parts('M20'), { className: 'disc', d: 'M20d' }] }),
      at(40, 'a', { parts: [{ className: 'solid', d: 'M40', strokeWidth: 2, rank: 1 }] }),
    ]
    expect(gathered(pieces)[0]!.parts.map(({ className, d }) => `${className} ${d}`)).toEqual([
      'disc M20d',
      'solid M0M20',
      'solid M40',
      'core M0cM20c',
    ])
  })

  it('lets a mark that is looked for stand alone', () => {
    const sheets = gathered([at(0), at(20, 'a', { id: 'claim' }), at(40)])
    expect(sheets.map(({ id, parts }) => [id, parts[0]!.d])).toEqual([
      [undefined, 'M0M40'],
      ['claim', 'M20'],
    ])
  })
})
