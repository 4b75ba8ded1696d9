import { expect, it } from 'vitest'
import { eventDays } from '#selectors/documents/eventDays.ts'

it.each([
  ['2022-11-09', '2022-11-09', '2022-11-10'],
  ['2023-12-31', '2023-12-31', '2024-01-01'],
  ['2024-02', '2024-02-01', '2024-03-01'],
  ['1992', '1992-01-01', '1993-01-01'],
  ['2022-10-11/2022-10-12', '2022-10-11', '2022-10-13'],
] as const)('%s are the days from %s until %s', (time, from, until) => {
  expect(eventDays(time)).toEqual({ from, until })
})
