import { describe, expect, it } from 'vitest'
import { createI18n } from '#i18n/I18nProvider.tsx'
import { LOADERS } from '#i18n/languages.ts'
import type { Claim } from '#domain/record.ts'
import { readingAt } from '#selectors/readingAt.ts'
import { tradeLane } from '#selectors/tradeLane.ts'
import { readoutRows } from '#views/lanes/readoutRows.ts'
import { figureWords } from '#views/lanes/useFigureWords.ts'
import { filters, indexOf, said } from '../../selectors/laneIndex.ts'

const i18n = createI18n((await LOADERS.en()).language)

/** What the gutter says of 2022 as Ankara counts: text, value, what opens. */
function rows(claims: readonly Claim[]) {
  const index = indexOf(claims)
  const model = tradeLane(index, filters({ reporter: 'TUR' }))
  return readoutRows(readingAt(model, 2022.5), index, figureWords(index, i18n), i18n, 'USD').map(
    ({ text, brief, value, opens }) => [text, value, opens?.id, brief].filter((word) => word !== undefined),
  )
}
const from = (state: 'kaz' | 'tur', time: string, value: number, claimant = 'tur-turkstat') =>
  said({ indicator: `goods-from-${state}`, claimant, time, value, precision: 'rounded' })
const MONTHS = '2022-01/2022-11'
const parts = [from('kaz', MONTHS, 3.2e9), from('tur', MONTHS, 1.4e9)]
const said32 = ['from Kazakhstan, Jan–Nov', '3.20', parts[0]!.id, 'from Kazakhstan']
const said14 = ['from Türkiye, Jan–Nov', '1.40', parts[1]!.id, 'from Türkiye']

describe(readoutRows, () => {
  it('says the months of a total as of its parts', () => {
    expect(rows(parts)).toEqual([
      ['2022'],
      ['Ankara, Jan–Nov', '4.60', 'sum/2022-01--2022-11/TUR', 'Jan–Nov'],
      said32,
      said14,
    ])
  })

  it('says the total that the account prints itself, once', () => {
    const printed = said({ claimant: 'tur-turkstat', time: MONTHS, value: 4.7e9, precision: 'rounded' })
    expect(rows([...parts, printed])).toEqual([
      ['2022'],
      ['Ankara, Jan–Nov', '4.70', printed.id, 'Jan–Nov'],
      said32,
      said14,
    ])
  })

  it('says no total of two accounts', () => {
    const two = [from('kaz', '2022', 558e6, 'tur-mfa'), from('tur', '2022', 460e6)]
    expect(rows(two)).toEqual([
      ['2022'],
      ['from Kazakhstan', '0.56', two[0]!.id],
      ['from Türkiye', '0.46', two[1]!.id],
    ])
  })

  it('says nothing of months where a whole year is counted', () => {
    const year = [from('kaz', '2022', 3.2e9), from('tur', '2022', 1.4e9)]
    expect(rows(year)[1]).toEqual(['Ankara', '4.60', 'sum/2022/TUR'])
  })
})
