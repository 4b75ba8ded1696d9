import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CoreClaim } from '#domain/coreRecord.ts'
import { type Filters, NO_FILTERS } from '#domain/filters.ts'
import { knownSince } from '#domain/known.ts'
import { passingRows } from '#selectors/claimColumns.ts'
import { recordIndex, type RecordIndex } from '#selectors/recordIndex.ts'
import { drawable, figureCounts, knowledgeOn, passes } from '#selectors/visibleClaims.ts'
import { shippedCore } from '../record/shippedRecord.ts'

const shipped = recordIndex(shippedCore())

const year = fc.integer({ min: 1990, max: 2028 })
const day = fc
  .date({ min: new Date(Date.UTC(1990, 0, 1)), max: new Date(Date.UTC(2028, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
// ends of years: where a period ends and a day of knowledge stands, they meet
const meeting = fc.oneof(
  day,
  year.map((of) => `${of}-12-31`),
)
const filters: fc.Arbitrary<Filters> = fc
  .record({
    time: fc.option(fc.tuple(year, year).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))),
    reporter: fc.constantFrom(null, 'KAZ' as const, 'TUR' as const),
    known: fc.option(meeting),
    hidesUndated: fc.boolean(),
  })
  .map((some) => ({ ...NO_FILTERS, ...some }))

/** Claims with other times and days of publication than the record has, of its indicators and claimants. */
const generated = fc
  .array(
    fc.record({
      of: fc.constantFrom(...shipped.record.claims),
      claimant: fc.constantFrom(...shipped.record.claimants.map(({ id }) => id)),
      time: fc.option(fc.oneof(day, year.map(String), fc.constantFrom('2005/2024', '2010-11/2011-01'))),
      published: fc.option(fc.oneof(meeting, year.map(String))),
      value: fc.option(fc.nat()),
      confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    }),
    { maxLength: 40 },
  )
  .map((list): RecordIndex => {
    const claims = list.map(({ of, published, ...claim }, i): CoreClaim => ({
      ...of,
      ...claim,
      id: `claim-${i}`,
      knownFrom: knownSince(published, claim.time),
    }))
    return recordIndex({ ...shipped.record, claims })
  })

const anyRecord = fc.oneof(fc.constant(shipped), generated)

describe('the columns of claims', () => {
  it('say of every row what the rule says of its claim', () => {
    fc.assert(
      fc.property(anyRecord, filters, (index, cut) => {
        const passing = passingRows(index, cut)
        for (const [row, claim] of index.record.claims.entries())
          expect(passing(row)).toBe(passes(index, claim, cut) && knowledgeOn(claim.knownFrom, cut.known))
      }),
      { numRuns: 200 },
    )
  })

  it('draw of an indicator what the rule lets through, in the order of the record, and count it', () => {
    fc.assert(
      fc.property(anyRecord, filters, (index, cut) => {
        const isDrawn = (claim: CoreClaim) =>
          claim.value !== null && claim.confidence !== 'low' && passes(index, claim, cut)
        for (const { id } of index.record.indicators)
          expect(drawable(index, id, cut)).toEqual(index.claimsOf(id).filter(isDrawn))
        const through = index.record.claims.filter((claim) => passes(index, claim, cut))
        expect(figureCounts(index, cut)).toEqual({
          shown: through.length,
          all: index.record.claims.length,
          undated: through.filter((claim) => knowledgeOn(claim.knownFrom, cut.known) === 'undated').length,
        })
      }),
    )
  })
})
