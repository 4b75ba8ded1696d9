import type { CoreClaim, DetailRecord } from '#domain/coreRecord.ts'
import type { Address } from '#domain/filters.ts'
import type { LaneModel } from '#domain/lane.ts'
import type { Source } from '#domain/sourced.ts'
import { overlaps, spanOf } from '#domain/timePeriod.ts'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import { differences } from '../differences.ts'
import { citationsThen } from '../evidence.ts'
import { headlines } from '../headline.ts'
import { indicatorLane } from '../indicatorLane.ts'
import { investmentLane } from '../investmentLane.ts'
import { knownThenNow } from '../knownThenNow.ts'
import { drawnRows } from '../laneReading.ts'
import { byText } from '../order.ts'
import { newestList } from '../posts.ts'
import type { RecordIndex } from '../recordIndex.ts'
import { tourismLane } from '../tourismLane.ts'
import { tradeLane } from '../tradeLane.ts'
import { standsAt } from '../visibleClaims.ts'
import type { Finding } from './findingTypes.ts'
import { indicatorOf, type LanePicture, pictureOf } from './picture.ts'

/** Who stands behind a picture: those whom its headline quotes first, then by how many figures they gave. */
export interface PictureSources {
  /** With the publication of the figure that the headline quotes, where it has a day. */
  claimants: readonly { id: string; published: string | null }[]
  /** Publications of the list of posts behind a map. */
  lists: readonly Source[]
}

/** The lane that a picture draws, under the scene's filters. */
export function laneModelOf(index: RecordIndex, picture: LanePicture, address: Address): LaneModel {
  if (picture === 'trade') return tradeLane(index, address)
  if (picture === 'investment') return investmentLane(index, address)
  if (picture === 'tourism') return tourismLane(index, address)
  return indicatorLane(index, indicatorOf(index, address) ?? '', address)
}

function laneClaims(index: RecordIndex, picture: LanePicture, address: Address): string[] {
  const model = laneModelOf(index, picture, address)
  const shown = rangeSpan(shownYears(address.time, yearsIn(index.record.dataset.timeDomain)))
  const behind = new Map(model.marks.map(({ id, claims }) => [id, claims]))
  return drawnRows(model)
    .filter(({ id }) => {
      const time = standsAt(index.claims.get(id)!)
      return time !== null && overlaps(spanOf(time), shown)
    })
    .flatMap(({ id }) => behind.get(id) ?? [id])
}

function claimsBehind(index: RecordIndex, address: Address): string[] {
  const picture = pictureOf(index, address)
  switch (picture) {
    case 'trade':
    case 'investment':
    case 'tourism':
    case 'more':
      return laneClaims(index, picture, address)
    case 'figures':
      return headlines(index, address).flatMap(({ voices }) => voices.flatMap(({ claim }) => claim?.id ?? []))
    case 'differences':
      return differences(index, address)
        .rows.filter(({ isLatest }) => isLatest)
        .flatMap(({ accounts }) => accounts.map(({ claim }) => claim.id))
    case 'thenNow':
      return (knownThenNow(index, address)?.rows ?? []).flatMap(({ past, present }) =>
        [past, present].flatMap((reading) => (reading?.kind === 'claim' ? [reading.claim.id] : [])),
      )
    case 'missions':
    case 'timeline':
      return []
  }
}

export function pictureSources(
  index: RecordIndex,
  detail: DetailRecord | null,
  address: Address,
  finding: Finding | null,
): PictureSources {
  const quoted = (finding?.claims ?? []).flatMap((id) => index.claims.get(id) ?? [])
  const counts = new Map<string, number>()
  for (const id of claimsBehind(index, address)) {
    const claimant = index.claims.get(id)?.claimant
    if (claimant) counts.set(claimant, (counts.get(claimant) ?? 0) + 1)
  }
  for (const { claimant } of quoted) counts.delete(claimant)
  const first = new Map<string, CoreClaim>()
  for (const claim of quoted) if (!first.has(claim.claimant)) first.set(claim.claimant, claim)
  const list = pictureOf(index, address) === 'missions' ? newestList(index, address.known) : null
  const cited = citationsThen(detail?.lists.get(list?.id ?? '')?.evidence ?? [], detail, address)
  return {
    claimants: [
      ...[...first].map(([id, claim]) => ({ id, published: claim.knownFrom.published })),
      ...[...counts].sort(([a, n], [b, m]) => m - n || byText(a, b)).map(([id]) => ({ id, published: null })),
    ],
    lists: [...new Set(cited.map(({ source }) => source))],
  }
}
