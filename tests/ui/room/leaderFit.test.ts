import { describe, expect, it } from 'vitest'
import { titlesFit } from '#ui/room/leaderFit.ts'

describe(titlesFit, () => {
  const long = 'В Астане проходит 4-е заседание Совета стратегического сотрудничества высокого уровня'

  it('lets titles stand that take five lines at most', () => {
    expect(titlesFit(['Признание', 'Первый совет'], 160, 20)).toBe(true)
    expect(titlesFit(['Признание', long], 320, 20)).toBe(true)
    expect(titlesFit(['Признание', long], 190, 20)).toBe(false)
  })

  it('breaks no word', () => {
    expect(titlesFit(['дипломатические'], 190, 20)).toBe(true)
    expect(titlesFit(['дипломатические'], 150, 20)).toBe(false)
  })
})
