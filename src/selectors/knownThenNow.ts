import type { Area } from '#domain/codelists.ts'
import type { CoreClaim } from '#domain/coreRecord.ts'
import { type Filters, without } from '#domain/filters.ts'
import type { Text } from '#domain/sourced.ts'
import { spanOf } from '#domain/timePeriod.ts'
import { derivedFigure } from './derived.ts'
import { type HeadlineFigure, headlines } from './headline.ts'
import { leading } from './headlineLead.ts'
import { rowsToldLater } from './eventSets.ts'
import { byText } from './order.ts'
import type { RecordIndex } from './recordIndex.ts'
import { TRADE_TARGET } from './tradeLane.ts'
import { drawable, figureCounts, isBy, standsAt } from './visibleClaims.ts'

/** A value with what opens its evidence: a claim, or the id of a derived figure. */
export type Reading = { kind: 'claim'; claim: CoreClaim } | { kind: 'count'; value: number; figure: string }

export interface ThenNow {
  /** `headline`: the latest figure; `revised`: the same time, read again today; the rest as they say. */
  kind: 'headline' | 'revised' | 'goal' | 'companies' | 'posts' | 'events'
  id: string
  name: Text | null
  area: Area | null
  past: Reading | null
  present: Reading | null
  differs: boolean
}

export interface KnownThenNow {
  rows: readonly ThenNow[]
  /** Figures shown pale on that day because they carry no publication day. */
  undated: number
  /** Events of before that day that were told of only later: not shown. */
  toldLater: number
}

const reading = (claim: CoreClaim | null | undefined): Reading | null =>
  claim ? { kind: 'claim', claim } : null

function row(
  kind: ThenNow['kind'],
  id: string,
  past: Reading | null,
  present: Reading | null,
  name: Text | null = null,
  area: Area | null = null,
): ThenNow {
  return { kind, id, name, area, past, present, differs: keyOf(past) !== keyOf(present) }
}

const keyOf = (value: Reading | null) =>
  value === null ? null : value.kind === 'claim' ? value.claim.id : value.value

/** What is read today of the time that a headline counted on the day: revisions show here. */
function revised(index: RecordIndex, claim: CoreClaim, area: Area | null, today: Filters): CoreClaim | null {
  if (claim.time === null || index.indicators.get(claim.indicator)?.measure !== 'flow') return null
  const same = drawable(index, claim.indicator, today).filter(
    (other) => other.time === claim.time && other.nature === 'outcome' && isBy(index, other, area),
  )
  return leading(index, same)?.claim ?? null
}

function headlineRows(
  index: RecordIndex,
  then: HeadlineFigure,
  now: HeadlineFigure,
  today: Filters,
): ThenNow[] {
  return then.voices.flatMap((voice, i) => {
    const current = now.voices[i]!
    const again = voice.claim && revised(index, voice.claim, voice.area, today)
    const id = [then.id, voice.area].filter(Boolean).join('/')
    const latest = row('headline', id, reading(voice.claim), reading(current.claim), then.name, voice.area)
    if (!again || again.id === voice.claim?.id || again.id === current.claim?.id) return [latest]
    return [
      row('revised', `${id}/revised`, reading(voice.claim), reading(again), then.name, voice.area),
      latest,
    ]
  })
}

/** The goal stated last; of those stated on one day, the highest. */
function newestGoal(index: RecordIndex, filters: Filters): CoreClaim | null {
  const end = (claim: CoreClaim) => spanOf(standsAt(claim)!).to
  const goals = drawable(index, TRADE_TARGET, filters).filter(
    (claim) => claim.nature === 'target' && standsAt(claim),
  )
  return goals.sort((a, b) => end(b) - end(a) || b.value! - a.value! || byText(a.id, b.id))[0] ?? null
}

function companyRows(index: RecordIndex, filters: Filters, today: Filters): ThenNow[] {
  const lead = (id: string, cut: Filters) =>
    leading(
      index,
      drawable(index, id, cut).filter(({ nature }) => nature === 'outcome'),
    )?.claim
  return index.record.indicators
    .filter(({ unit }) => unit === 'companies')
    .map(({ id, name }) => row('companies', id, reading(lead(id, filters)), reading(lead(id, today)), name))
}

function countRow(index: RecordIndex, kind: 'posts' | 'events', filters: Filters): ThenNow {
  const count = (figure: string): Reading => ({
    kind: 'count',
    value: derivedFigure(index, figure, filters)?.value ?? 0,
    figure,
  })
  return row(kind, kind, count(kind), count(`today/${kind}`))
}

/** What was read on the day of knowledge beside what is read today; null when no day is set. */
export function knownThenNow(index: RecordIndex, filters: Filters): KnownThenNow | null {
  if (!filters.known) return null
  const today = without(filters, 'known', 'hidesUndated')
  const now = headlines(index, today)
  return {
    rows: [
      ...headlines(index, filters).flatMap((figure, i) => headlineRows(index, figure, now[i]!, today)),
      row('goal', TRADE_TARGET, reading(newestGoal(index, filters)), reading(newestGoal(index, today))),
      ...companyRows(index, filters, today),
      countRow(index, 'posts', filters),
      countRow(index, 'events', filters),
    ],
    undated: figureCounts(index, filters).undated,
    toldLater: rowsToldLater(index, filters).length,
  }
}
