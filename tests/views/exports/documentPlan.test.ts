import { expect, it } from 'vitest'
import { tr } from '../../i18n/wholeLanguages.ts'
import { DAY, planOf, record } from './planOf.ts'

it('says of itself what it shows, of which record, on which day, under which licence', () => {
  const { stamp, fileName } = planOf({ query: '?time=2015..2020&reporter=KAZ&known=2022-11-09&view=trade' })
  expect(stamp.filters).toBe('As Astana reports · 2015–2020 · as known on 9 Nov 2022')
  expect(stamp.record).toMatch(new RegExp(`^Record ${record.dataset.version} of .+, SHA-256 [0-9a-f]{12}$`))
  expect(stamp.madeOn).toBe('Made on 22 Nov 2026')
  expect(stamp.day).toBe(DAY)
  expect(stamp.licence.words).toContain(record.dataset.licence.name)
  expect(stamp.link).toContain('view=trade')
  expect(fileName).toBe('kopru-trade-2015-2020-astana-known-2022-11-09')
})

it('names the files of a view and of a briefing in letters that every disk takes', () => {
  expect(planOf().fileName).toBe('kopru-view-1991-2026')
  const briefing = planOf({ isBriefing: true, language: tr })
  expect(briefing.fileName).toBe('kopru-briefing')
  for (const sheet of briefing.sheets) expect(briefing.fileNameOf(sheet)).toMatch(/^[\w-]+$/)
})

it('has a sheet for each scene, numbered, with its own filters and notes', () => {
  const { sheets, stamp } = planOf({ isBriefing: true, form: 'paper' })
  expect(sheets.map(({ id }) => id.slice(0, 2))).toEqual(record.scenes.map((_, i) => `0${i + 1}`))
  expect(sheets.map(({ notes }) => notes)).toEqual(record.scenes.map(({ notes }) => notes.en))
  expect(sheets.at(-1)!.filters).toContain('as known on')
  expect(stamp.filters).toBe(`${record.scenes.length} scenes`)
})

it('lists on paper the sources of what paper names, and in data those of every row', () => {
  const [paper, data] = [planOf({ form: 'paper' }), planOf({ form: 'data' })]
  expect(paper.sourceList.length).toBeGreaterThan(50)
  expect(data.sourceList.length).toBeGreaterThan(paper.sourceList.length)
  for (const { sourceList } of [paper, data])
    expect(sourceList.map(({ number }) => number)).toEqual(sourceList.map((_, i) => i + 1))
})
