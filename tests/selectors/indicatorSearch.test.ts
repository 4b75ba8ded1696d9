import { describe, expect, it } from 'vitest'
import type { Indicator } from '#domain/record.ts'
import { coreOf } from '#data/parts/core.ts'
import { furtherIndicators } from '#selectors/indicatorSearch.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { aClaim, anIndicator, aRecord } from '../fixtures.ts'
import { filters, indexOf, said, years } from './laneIndex.ts'

const students = (time: string) => said({ indicator: 'students', claimant: 'tur-mfa', time, value: 5_000 })
const named = (id: string, name: Partial<Indicator['name']>) => anIndicator({ id, name: { en: id, ...name } })
const idsOf = (found: ReturnType<typeof furtherIndicators>) => found.map(({ indicator }) => indicator.id)

describe(furtherIndicators, () => {
  it('lists what no fixed lane shows, with how much of it passes the filters', () => {
    const index = indexOf([students('2010'), students('2022'), said({ indicator: 'goods-trade' })])
    const found = furtherIndicators(index, years(2010), '')
    expect(found.find(({ indicator }) => indicator.id === 'students')?.count).toBe(1)
    expect(idsOf(found)).not.toContain('goods-trade')
  })

  it.each([
    ['öğrenci', ['students']],
    ['OGRENCI', ['students']],
    ['студент', ['students']],
    ['students', ['students']],
    ['ucus', ['flights']],
    ['ұшу', ['flights']],
    ['unicorn', []],
    ['  ', ['students', 'flights']],
  ])('finds by a name of any language and spelling: %s', (query, expected) => {
    const record = aRecord({
      indicators: [
        named('students', { tr: 'Öğrenciler', ru: 'Студенты' }),
        named('flights', { tr: 'Uçuşlar', kk: 'Ұшулар' }),
      ],
      claims: [aClaim({ indicator: 'students' }), aClaim({ indicator: 'flights' })],
    })
    const index = recordIndex(coreOf(record))
    expect(idsOf(furtherIndicators(index, filters(), query))).toEqual(expected)
  })
})
