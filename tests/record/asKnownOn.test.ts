import { describe, expect, it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { firstOf } from '#domain/timePeriod.ts'
import { missionFacts } from '#selectors/missionFacts.ts'
import { missionOn } from '#selectors/missionOn.ts'
import { posts } from '#selectors/posts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { fromQuery } from '#state/query.ts'
import { shippedRecord } from './shippedRecord.ts'

const record = shippedRecord()
const index = recordIndex(coreOf(record))
const detail = detailOf(record)

const DAYS = [
  '2011-11-10',
  '2015-06-01',
  '2018-01-01',
  '2021-11-10',
  '2022-11-09',
  '2025-02-13',
  '2025-07-29',
]
const VIEWS = DAYS.flatMap((day) => [`?known=${day}`, `?known=${day}&undated=hide`]).map(fromQuery)

describe('a post on a past day', () => {
  it.each(VIEWS)('reads in the list as on its card: $known, undated hidden: $hidesUndated', (view) => {
    const listed = posts(index, view)
    expect(listed.length).toBeGreaterThan(0)
    for (const { mission, state, asOf, opened } of listed) {
      const card = missionFacts(index, detail, mission.id, view)!
      expect({ state, asOf, opened }, mission.id).toEqual({
        state: card.state,
        asOf: card.asOf,
        opened: card.opened,
      })
      expect(missionOn(detail, mission.id, view)!.opened?.time, mission.id).toBe(opened?.time)
      expect(firstOf(asOf) <= view.known!, `${mission.id} as of ${asOf}`).toBe(true)
    }
  })

  it('has not opened in the list while nobody had said when', () => {
    const openedOn = (known: string) =>
      posts(index, fromQuery(`?known=${known}`)).find(({ mission }) => mission.id === 'kz-embassy-ankara')
        ?.opened?.time
    expect([openedOn('2011-11-10'), openedOn('2021-11-10'), openedOn('2025-02-13')]).toEqual([
      undefined,
      undefined,
      '1992',
    ])
  })
})
