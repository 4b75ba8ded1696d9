import { describe, expect, it } from 'vitest'
import { shippedRecord } from './shippedRecord.ts'
import facts from './seedFacts.json'

interface Fact {
  seed: string
  fact: string
  kind: string
  id: string
  value?: number
  asOf?: string
  says?: string
  participant?: string
  head?: string
  missions?: string[]
}

const record = shippedRecord()
const cites = (evidence: readonly { source: string }[], seed: string) =>
  evidence.some(({ source }) => source === `article-${seed}`)

const check: Record<string, (fact: Fact) => void> = {
  claim({ id, value, seed }) {
    const claim = record.claims.find((each) => each.id === id)
    expect(claim?.value).toBe(value)
    expect(cites(claim!.evidence, seed)).toBe(true)
  },
  event({ id, seed, participant }) {
    const event = record.events.find((each) => each.id === id)
    expect(event && cites(event.evidence, seed)).toBe(true)
    if (participant) expect(event!.participants.map(({ name }) => name)).toContain(participant)
  },
  list({ id, seed, missions }) {
    const list = record.lists.find((each) => each.id === id)
    expect(list && cites(list.evidence, seed)).toBe(true)
    expect(list!.missions.toSorted()).toEqual(missions?.toSorted())
  },
  'mission-statement'({ id, seed, asOf, says, head }) {
    const mission = record.missions.find((each) => each.id === id)
    if (head) {
      const holder = mission?.heads.find(({ name }) => name === head)
      expect(holder && cites(holder.evidence, seed)).toBe(true)
      return
    }
    const made = mission?.statements.filter((each) => each.asOf === asOf && each.says === says)
    expect(made?.some(({ evidence }) => cites(evidence, seed))).toBe(true)
  },
}

describe('the five articles that the project started from', () => {
  it('are sources with their day of publication', () => {
    const seeds = record.sources.filter(({ seed }) => seed)
    expect(seeds.map(({ seed }) => seed)).toEqual(['000', '001', '002', '003', '004'])
    expect(seeds.every(({ publishedOn }) => publishedOn !== null)).toBe(true)
  })

  it('each bring several facts', () => {
    for (const seed of ['000', '001', '002', '003', '004']) {
      expect(facts.filter((fact) => fact.seed === seed).length).toBeGreaterThan(4)
    }
  })

  it.each(facts as Fact[])('$seed: $fact', (fact) => {
    expect(check).toHaveProperty(fact.kind)
    check[fact.kind]!(fact)
  })
})
