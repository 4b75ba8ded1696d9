import { check } from '@placemarkio/check-geojson'
import { expect, it } from 'vitest'
import { geoJsonFile } from '#ui/paper/geoJsonFile.ts'

it('is GeoJSON to a checker that is not ours, longitude first', () => {
  const file = geoJsonFile(
    [{ id: 'tr-embassy', lat: 51.1, lon: 71.4, properties: { name: 'Түркия елшілігі · Büyükelçilik' } }],
    { record: 'Record 2026.1' },
  )
  const { features, ...rest } = check(file) as unknown as {
    features: { id: string; geometry: { coordinates: number[] }; properties: { name: string } }[]
    about: unknown
  }
  expect(features).toHaveLength(1)
  expect(features[0]?.geometry.coordinates).toEqual([71.4, 51.1])
  expect(features[0]?.properties.name).toBe('Түркия елшілігі · Büyükelçilik')
  expect(rest.about).toEqual({ record: 'Record 2026.1' })
})
