import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRecord } from '#data/checkRecord.ts'
import { FILES } from '#domain/record.ts'
import { aRecord } from '../fixtures.ts'
import { changed, EXPORTS, MISFITS, OPENING } from './broken.ts'
import { CONTRADICTIONS } from './contradictions.ts'

const placesOf = (files: object) =>
  checkRecord(files).problems?.map(({ file, record, field }) => [file, record, field]) ?? []

describe(checkRecord, () => {
  it('accepts the sound record of the fixtures and returns it unchanged', () => {
    expect(checkRecord({ ...aRecord() })).toEqual({ record: aRecord() })
  })

  it.each(MISFITS)('names the place where %s', (_, change, file, record, field) => {
    expect(placesOf(changed(change))).toContainEqual([file, record, field])
  })

  it.each(CONTRADICTIONS)('names the one place where %s', (_, change, file, record, field) => {
    expect(placesOf(changed(change))).toEqual([[file, record, field]])
  })

  it('says what was found and what was expected', () => {
    const files = changed((f) => {
      f.claims[0].precision = 'about'
      delete f.claims[0].nature
      f.claims[0].evidence[0].source = 'daily'
    })
    expect(checkRecord(files).problems).toEqual([
      {
        file: 'claims',
        record: EXPORTS,
        field: 'precision',
        found: '"about"',
        expected: 'one of: exact, rounded, approximate, at-least, at-most',
      },
      {
        file: 'claims',
        record: EXPORTS,
        field: 'nature',
        found: 'nothing',
        expected: expect.stringContaining('required'),
      },
    ])
  })

  it('reports all problems of all files at once, those between records too', () => {
    const files = changed((f) => {
      f.claims[0].precision = 'about'
      f.claims[0].value = 'much'
      f.claims[0].one = 1
      f.claims[0].two = 2
      f.sources[1].url = 'ftp://x.y'
      f.events[0].place = 'angora'
      f.missions[0].seat = 'angora'
    })
    expect(placesOf(files)).toEqual([
      ['sources', 'daily-report', 'url'],
      ['claims', EXPORTS, 'value'],
      ['claims', EXPORTS, 'precision'],
      ['claims', EXPORTS, 'one'],
      ['claims', EXPORTS, 'two'],
      ['missions', 'kaz-embassy-ankara', 'seat'],
      ['events', OPENING, 'place'],
    ])
  })

  it('does not call a reference dangling because the record that it names is broken', () => {
    const files = changed((f) => (f.places[0].lat = 'north'))
    expect(placesOf(files)).toEqual([['places', 'ankara', 'lat']])
  })

  it('does not blame records for a file that is not there', () => {
    const files = changed((f) => delete f.sources)
    expect(placesOf(files)).toEqual([['sources', '', '']])
  })

  it('never throws and never accepts, whatever stands in the files', () => {
    const anything = fc.record(Object.fromEntries(FILES.map((file) => [file, fc.anything()])))
    fc.assert(
      fc.property(anything, (files) => {
        expect(checkRecord(files).problems?.length).toBeGreaterThan(0)
      }),
      { seed: 1 },
    )
  })

  it('never throws, whatever stands in place of one field', () => {
    const sound = aRecord()
    const file = fc.constantFrom(...FILES)
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(), fc.jsonValue(), (name, r, k, junk) => {
        const files = changed((f) => {
          const record = name === 'dataset' ? f.dataset : f[name][r % sound[name].length]
          const keys = Object.keys(record)
          record[keys[k % keys.length]!] = junk
        })
        expect(() => checkRecord(files)).not.toThrow()
      }),
      { seed: 2, numRuns: 300 },
    )
  })
})
