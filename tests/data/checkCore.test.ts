import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCore } from '#data/checkCore.ts'
import { coreOf } from '#data/parts/core.ts'
import { splitRecord } from '#data/parts/split.ts'
import { joiningSteps } from '#data/parts/join.ts'
import { run } from '#data/steps.ts'
import { aRecord } from '../fixtures.ts'

const wireCore = () => splitRecord(aRecord()).core as unknown as Record<string, Record<string, unknown>[]>

describe(checkCore, () => {
  it('accepts the core of a sound record', () => {
    expect(checkCore(wireCore())).toEqual({ core: coreOf(aRecord()) })
  })

  it('accepts a core that names sources, which come later', () => {
    expect(JSON.stringify(wireCore())).not.toContain('bns-table')
    expect(checkCore(wireCore()).problems).toBeUndefined()
  })

  it('never throws and never accepts, whatever has come', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(checkCore(input).problems?.length).toBeGreaterThan(0)
      }),
      { seed: 4 },
    )
  })

  it('never throws, whatever stands in place of one field', () => {
    const lists = fc.constantFrom('claims', 'events', 'missions', 'indicators', 'places', 'lists', 'remarks')
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), fc.jsonValue(), (name, r, k, junk) => {
        const core = structuredClone(wireCore())
        const record = core[name]![r % core[name]!.length]!
        const keys = Object.keys(record)
        record[keys[k % keys.length]!] = junk
        expect(() => checkCore(core)).not.toThrow()
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe(joiningSteps, () => {
  it('never throws, whatever has come as detail', () => {
    fc.assert(
      fc.property(fc.anything(), (detail) => {
        expect(() => run(joiningSteps(coreOf(aRecord()), detail))).not.toThrow()
      }),
      { seed: 6 },
    )
  })
})
