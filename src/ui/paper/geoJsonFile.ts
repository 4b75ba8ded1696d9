/** A place with what is known of it. */
export interface PlacedThing {
  id: string
  lat: number
  lon: number
  properties: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

/** Points as GeoJSON (RFC 7946): longitude first, WGS 84; what the file says of itself stands beside the features. */
export const geoJsonFile = (
  things: readonly PlacedThing[],
  about: Readonly<Record<string, unknown>>,
): string =>
  `${JSON.stringify(
    {
      type: 'FeatureCollection',
      about,
      features: things.map(({ id, lat, lon, properties }) => ({
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties,
      })),
    },
    null,
    2,
  )}\n`
