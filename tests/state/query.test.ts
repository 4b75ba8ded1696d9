import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AREAS, EVENT_KINDS, LOCALES, POST_KINDS } from '#domain/codelists.ts'
import { type Address, DEFAULT_ADDRESS, SELECTION_KINDS, THEMES, VIEWS } from '#domain/filters.ts'
import { fromQuery, LONGEST_SEARCH, toQuery } from '#state/query.ts'

const subset = <T>(words: readonly T[]) =>
  fc
    .subarray([...words], { minLength: 1, maxLength: words.length - 1 })
    .map((chosen) => words.filter((word) => chosen.includes(word)))

const id = fc.stringMatching(/^[a-zA-Zа-я0-9][a-z0-9\-_.~/]{0,60}$/)
const day = fc
  .date({ min: new Date('1991-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const address: fc.Arbitrary<Address> = fc.record({
  time: nullable(
    fc
      .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1900, max: 2100 }))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  ),
  reporter: nullable(fc.constantFrom(...AREAS)),
  known: nullable(day),
  hidesUndated: fc.boolean(),
  kinds: nullable(subset(EVENT_KINDS)),
  states: nullable(fc.constantFrom(...AREAS)),
  posts: nullable(subset(POST_KINDS)),
  q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/\p{C}/gu, ' ').trim()),
  sel: nullable(fc.record({ kind: fc.constantFrom(...SELECTION_KINDS), id })),
  indicator: nullable(id),
  view: nullable(fc.constantFrom(...VIEWS)),
  scene: nullable(id),
  embed: fc.boolean(),
  lang: nullable(fc.constantFrom(...LOCALES)),
  beside: nullable(fc.constantFrom(...LOCALES)),
  theme: nullable(fc.constantFrom(...THEMES)),
})

describe(toQuery, () => {
  it('writes nothing for the default page', () => expect(toQuery(DEFAULT_ADDRESS)).toBe(''))

  it('is read back to the same state, whatever the state', () => {
    fc.assert(
      fc.property(address, (state) => {
        expect(fromQuery(toQuery(state))).toEqual(state)
      }),
    )
  })

  it('is read back through an address bar to the same state', () => {
    fc.assert(
      fc.property(address, (state) => {
        const url = new URL(`https://example.org/a/b.html${toQuery(state)}`)
        expect(fromQuery(url.search)).toEqual(state)
      }),
    )
  })

  it.each([
    [{ time: { start: 2010, end: 2024 } }, '?time=2010..2024'],
    [{ reporter: 'KAZ' }, '?reporter=KAZ'],
    [{ known: '2022-11-09' }, '?known=2022-11-09'],
    [{ kinds: ['multilateral', 'state-visit'] }, '?kinds=state-visit,multilateral'],
    [{ posts: ['embassy', 'honorary-consulate'] }, '?posts=embassy,honorary-consulate'],
    [{ sel: { kind: 'claim', id: 'goods-trade/2024/kaz-bns' } }, '?sel=claim:goods-trade/2024/kaz-bns'],
    [{ q: 'Erdoğan & co' }, '?q=Erdo%C4%9Fan+%26+co'],
    [{ view: 'trade', embed: true }, '?view=trade&embed=1'],
    [{ theme: 'room', lang: 'kk', view: 'missions' }, '?view=missions&lang=kk&theme=room'],
    [{ scene: 'posts', lang: 'tr', beside: 'kk' }, '?scene=posts&lang=tr&beside=kk'],
  ] satisfies [Partial<Address>, string][])('writes %o as the published link %s', (patch, query) => {
    expect(toQuery({ ...DEFAULT_ADDRESS, ...patch })).toBe(query)
  })
})

describe(fromQuery, () => {
  it.each([
    '?time=2024..2010',
    '?time=banana',
    '?time=2010',
    '?reporter=RUS',
    '?known=2022-02-31',
    '?known=yesterday',
    '?kinds=war',
    `?kinds=${EVENT_KINDS.join(',')}`,
    '?sel=mission:',
    '?sel=mission:<script>',
    '?sel=planet:mars',
    '?theme=pink',
    '?lang=xx',
    '?q=%20%20',
    '?unknown=1',
    '?time=%E0%A4%A',
    '?__proto__=1&constructor=2',
  ])('ignores what does not parse in %s', (query) => expect(fromQuery(query)).toEqual(DEFAULT_ADDRESS))

  it('keeps the known words of a list and drops the others', () => {
    expect(fromQuery('?kinds=war,security').kinds).toEqual(['security'])
  })

  it('takes a bare embed, as people write it, for the flag', () => {
    expect(fromQuery('?view=trade&embed')).toEqual({ ...DEFAULT_ADDRESS, view: 'trade', embed: true })
    expect(fromQuery('?view=trade&embed=no').embed).toBe(false)
  })

  it('cuts a search that is too long', () => {
    expect([...fromQuery(`?q=${'ğ'.repeat(LONGEST_SEARCH + 50)}`).q]).toHaveLength(LONGEST_SEARCH)
  })

  it('never throws, and what it reads it writes the same for ever', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = fromQuery(`?${text}`)
        expect(fromQuery(toQuery(once))).toEqual(once)
      }),
    )
  })
})
