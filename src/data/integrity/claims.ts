import type { Unit } from '#domain/codelists.ts'
import type { Claim } from '#domain/record.ts'
import { described } from '../problems.ts'
import * as words from '../words.ts'
import { type Context, problem, type Rule } from './context.ts'
import { firstDayOf } from './time.ts'

/** Units that may be fractional or below zero; everything else is counted. */
const MEASURED: readonly Unit[] = ['USD', 'TRY', 'percent', 'tonnes']

const byId = <T extends { id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]))

/** Links name claims by id, so an id says what the claim is. */
export const idsSayWhatIsClaimed: Rule = ({ record }) =>
  record.claims.flatMap(({ id, indicator, time, claimant }) => {
    const start = `${indicator}/${time?.replace('/', '--') ?? 'undated'}/${claimant}`
    return id.replace(/~\d$/, '') === start ? [] : [problem('claims', id, 'id', id, words.claimIdOf(start))]
  })

const identityOf = ({ indicator, claimant, time, value, nature }: Claim) =>
  JSON.stringify([indicator, claimant, time, value, nature])

/** One indicator, claimant, time and value are one claim, however many outlets repeat it. */
export const claimsDiffer: Rule = ({ record }) => {
  const first = new Map<string, string>()
  return record.claims.flatMap((claim) => {
    const other = first.get(identityOf(claim))
    if (other === undefined) first.set(identityOf(claim), claim.id)
    return other === undefined || other === claim.id
      ? []
      : [problem('claims', claim.id, 'value', described(claim.value), words.sameClaim(other))]
  })
}

const NEARLY = 0.5

/** What this project computed is still the sum or difference of its parts. */
export const computedClaimsAddUp: Rule = (context) => {
  const claims = byId(context.record.claims)
  const units = byId(context.record.indicators)
  const unitOf = (claim: Claim) => units.get(claim.indicator)?.unit
  return context.record.claims.flatMap((claim) => {
    if (!claim.computed) return []
    const { operation, from } = claim.computed
    const parts = from.map((id) => claims.get(id))
    if (parts.includes(undefined)) return [] // a dangling or broken part is another rule's to tell
    const values = (parts as Claim[]).map(({ value }) => value)
    const unitsOfAll = new Set([claim, ...(parts as Claim[])].map(unitOf))
    const isComparable = unitsOfAll.size === 1 || unitsOfAll.has(undefined)
    if (claim.value === null || values.includes(null) || !isComparable) {
      return [problem('claims', claim.id, 'computed.from', from.join(', '), words.computedParts)]
    }
    const result = (values as number[]).reduce((a, b) => (operation === 'sum' ? a + b : a - b))
    return Math.abs(result - claim.value) <= NEARLY
      ? []
      : [problem('claims', claim.id, 'value', String(claim.value), words.computed(result))]
  })
}

/** Percentages and counts are what their unit allows. */
export const valuesFitTheirUnits: Rule = (context) => {
  const indicators = byId(context.record.indicators)
  return context.record.claims.flatMap(({ id, indicator, value }) => {
    const { unit, measure } = indicators.get(indicator) ?? {}
    if (value === null || !unit) return []
    const least = measure === 'rate' ? -100 : 0
    const most = measure === 'rate' ? Infinity : 100
    if (unit === 'percent' && (value < least || value > most)) {
      return [problem('claims', id, 'value', String(value), words.percent)]
    }
    return !MEASURED.includes(unit) && !(Number.isInteger(value) && value >= 0)
      ? [problem('claims', id, 'value', String(value), words.count)]
      : []
  })
}

/** Only goals have a horizon, and it does not lie before the day on which they were voiced. */
export const horizonsAreAhead: Rule = ({ record }: Context) =>
  record.claims.flatMap(({ id, nature, horizon, time }) => {
    if (horizon === undefined) return []
    if (nature === 'outcome') return [problem('claims', id, 'horizon', horizon, words.horizon)]
    const isBehind = time !== null && firstDayOf(horizon).slice(0, 4) < firstDayOf(time).slice(0, 4)
    return isBehind ? [problem('claims', id, 'horizon', horizon, words.horizonOrder(time))] : []
  })
