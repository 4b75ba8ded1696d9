import { describe, expect, it } from 'vitest'
import { sourceNumbers } from '#selectors/documents/sourceNumbers.ts'
import { anEvidence, aSource } from '../../fixtures.ts'

const SOURCES = new Map(['a', 'b', 'c'].map((id) => [id, aSource({ id })]))
const at = (source: string, place = 'row 1') => anEvidence({ source, at: place })

describe(sourceNumbers, () => {
  it('numbers sources in the order in which they are first cited', () => {
    const { list } = sourceNumbers([[at('b')], [at('a'), at('b')]], SOURCES)
    expect(list.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'b'],
      [2, 'a'],
    ])
  })

  it('gathers every place within a source, each once', () => {
    const { list } = sourceNumbers([[at('a', 'p. 1')], [at('a', 'p. 2'), at('a', 'p. 1')]], SOURCES)
    expect(list[0]?.at).toEqual(['p. 1', 'p. 2'])
  })

  it('gives the numbers of a statement in ascending order, each once, and none of what is not listed', () => {
    const { of } = sourceNumbers([[at('b')], [at('a')]], SOURCES)
    expect(of([at('a'), at('b'), at('b', 'p. 2'), at('c')])).toEqual([1, 2])
  })

  it('lists no source that the record does not have', () => {
    expect(sourceNumbers([[at('gone')]], SOURCES).list).toEqual([])
  })
})
