import type { Area, PointPrecision, PostKind, PostState } from '#domain/codelists.ts'
import type { Text } from '#domain/sourced.ts'
import type { Filters } from '#domain/filters.ts'
import { without } from '#domain/filters.ts'
import { isOffice, isStanding, posts } from './posts.ts'
import type { RecordIndex } from './recordIndex.ts'
import { remember } from './remember.ts'

/** A post with a point, before its words are chosen. */
export interface PlacedPost {
  id: string
  kind: PostKind
  state: PostState
  sending: Area
  receiving: Area
  lat: number
  lon: number
  radius: number
  precision: PointPrecision
  town: Text
  name: Text
  isDimmed: boolean
  pale: boolean
}

const placed = remember<readonly PlacedPost[]>()

/**
 * Posts for the map. The map sets the filters on sending state and kind, so it shows what they leave out, dimmed.
 * On a past day it marks a post where its town is known today: where a town lies is geography and no statement of a
 * day. The card of the post withholds a point that was published later.
 * A former post that shares its town with a standing one is left to the list: the point is taken.
 */
export function mapPosts(index: RecordIndex, filters: Filters): readonly PlacedPost[] {
  const { states, posts: kinds, known, hidesUndated, time } = filters
  const key = JSON.stringify([states, kinds, known, hidesUndated, time?.end])
  return placed(index, key, () => placePosts(index, filters))
}

function placePosts(index: RecordIndex, filters: Filters): readonly PlacedPost[] {
  const passing = posts(index, filters)
  const passingIds = new Set(passing.map(({ mission }) => mission.id))
  const all = posts(index, without(filters, 'states', 'posts'))
  const offices = passing.filter(({ mission }) => isOffice(mission))
  const taken = new Set(
    all.filter((post) => isStanding(post) && post.mission.point).map(({ mission }) => mission.seat),
  )
  return [...all, ...offices].flatMap((post) => {
    const { mission, state } = post
    const place = mission.seat ? index.places.get(mission.seat) : undefined
    if (!mission.point || !place || (!isStanding(post) && !isOffice(mission) && taken.has(mission.seat)))
      return []
    const { lat, lon, radius, precision } = mission.point
    const { id, kind, sendingState: sending, receivingState: receiving, name } = mission
    return [
      {
        id,
        kind,
        state,
        sending,
        receiving,
        lat,
        lon,
        radius,
        precision,
        name,
        town: mission.label ?? place.names,
        isDimmed: !passingIds.has(id),
        pale: post.pale,
      },
    ]
  })
}
