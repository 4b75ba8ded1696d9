import type { RecordIndex } from './recordIndex.ts'

/** Every spelling and former name of a place, for search; empty without a place. */
export function spellingsOf(index: RecordIndex, placeId: string | null): string {
  const place = placeId ? index.places.get(placeId) : undefined
  if (!place) return ''
  const others = [...place.alsoKnownAs, ...place.formerNames].map(({ name }) => name)
  return [...Object.values(place.names), ...others].join(' ')
}
