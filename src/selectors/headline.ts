import type { Area } from '#domain/codelists.ts'
import type { CoreClaim } from '#domain/coreRecord.ts'
import type { Filters } from '#domain/filters.ts'
import type { Headline } from '#domain/dataset.ts'
import type { Text } from '#domain/sourced.ts'
import { capitals, leading, type Lead } from './headlineLead.ts'
import { countedEnd, isPartYear } from './headlineTime.ts'
import type { RecordIndex } from './recordIndex.ts'
import { relationCounts } from './rivals.ts'
import { drawable, isBy, knowledgeOn } from './visibleClaims.ts'

/** Years by which a figure may lag behind the newest one, unless the record says otherwise. */
const WINDOW = 2

/** The figure with which one voice leads. */
export interface HeadlineVoice {
  /** Whose account; null: the accounts are not told apart. */
  area: Area | null
  /** Null: this voice gives no figure in this view. */
  claim: CoreClaim | null
  /** Id of the step of the headline rule that chose it. */
  step: string | null
  rivals: number
  agreeing: number
  /** The claim counts part of a year. */
  isPart: boolean
  /** Nothing dated was public by the day that is read: this carries no publication day. */
  pale: boolean
}

export interface HeadlineFigure {
  id: string
  name: Text
  voices: readonly HeadlineVoice[]
}

/** Claims that may lead: outcomes that pass the filters, dated ones before undated, none too old, parts as asked. */
function eligible(index: RecordIndex, headline: Headline, filters: Filters, area: Area | null): CoreClaim[] {
  const all = headline.indicators
    .flatMap((id) => drawable(index, id, filters))
    .filter((claim) => claim.nature === 'outcome' && isBy(index, claim, area))
    .filter((claim) => headline.periods !== 'whole' || !isPartYear(index, claim))
  const dated = all.filter((claim) => knowledgeOn(claim.knownFrom, filters.known) === 'known')
  const claims = dated.length > 0 ? dated : all
  const newest = Math.max(...claims.map((claim) => countedEnd(index, claim)))
  const oldest = newest - (index.record.dataset.headlineWindow ?? WINDOW)
  return claims.filter((claim) => countedEnd(index, claim) >= oldest - 1e-9)
}

function voice(index: RecordIndex, lead: Lead | null, area: Area | null, filters: Filters): HeadlineVoice {
  if (!lead) return { area, claim: null, step: null, rivals: 0, agreeing: 0, isPart: false, pale: false }
  const { claim, step } = lead
  const { rivals, agreeing } = relationCounts(index, claim, filters)
  const pale = knowledgeOn(claim.knownFrom, filters.known) === 'undated'
  return { area, claim, step: step.id, rivals, agreeing, isPart: isPartYear(index, claim), pale }
}

/** The latest figure of each headline, by the rule that the record holds; both capitals side by side where asked. */
export function headlines(index: RecordIndex, filters: Filters): HeadlineFigure[] {
  return index.record.dataset.headlines.map((headline) => {
    const areas = headline.voices === 'both' ? capitals(filters.reporter) : [filters.reporter]
    const voices = areas.map((area) =>
      voice(index, leading(index, eligible(index, headline, filters, area)), area, filters),
    )
    return { id: headline.id, name: headline.name, voices }
  })
}
