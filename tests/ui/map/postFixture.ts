import type { MapPost } from '#ui/map/mapPost.ts'

/** A post of Kazakhstan in Ankara; say what the test is about. */
export const aPost = (given: Partial<MapPost> = {}): MapPost => ({
  id: 'ankara',
  kind: 'embassy',
  state: 'active',
  sending: 'KAZ',
  lat: 39.85,
  lon: 32.83,
  radius: 150,
  precision: 'building',
  label: 'Ankara',
  name: 'Embassy of Kazakhstan in Ankara',
  ...given,
})

const honorary = (id: string, lat: number, lon: number, given: Partial<MapPost> = {}) =>
  aPost({
    id,
    kind: 'honorary-consulate',
    lat,
    lon,
    radius: 8000,
    precision: 'city',
    label: id,
    name: `Honorary consulate of Kazakhstan in ${id}`,
    ...given,
  })

export const POSTS: readonly MapPost[] = [
  honorary('Alanya', 36.54, 32),
  honorary('Hatay', 36.21, 36.16, { state: 'disputed', radius: 25_000 }),
  honorary('Nevşehir', 38.62, 34.71, { state: 'former' }),
  aPost({
    id: 'istanbul',
    kind: 'consulate-general',
    lat: 40.97,
    lon: 28.79,
    radius: 3000,
    precision: 'district',
    label: 'Istanbul',
    name: 'Consulate general of Kazakhstan in Istanbul',
  }),
  aPost(),
  aPost({
    id: 'astana',
    sending: 'TUR',
    lat: 51.15,
    lon: 71.44,
    label: 'Astana',
    name: 'Embassy of Türkiye in Astana',
  }),
]
