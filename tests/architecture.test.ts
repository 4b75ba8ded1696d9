import { describe, expect, it } from 'vitest'

import { KEPT_IN, MAY_IMPORT, readSource, violationsIn } from './architecture.ts'

const breach = (path: string, text: string) => violationsIn([{ path, text }])

it('keeps the rules of the layers', () => {
  expect(violationsIn(readSource())).toEqual([])
})

it('reads the whole source', () => {
  const layers = new Set(readSource().map(({ path }) => path.split('/')[0]))
  expect([...layers]).toEqual(expect.arrayContaining(Object.keys(MAY_IMPORT)))
})

it('has an order of layers: none imports, through others, itself', () => {
  const above = (layer: string, seen: readonly string[] = []): string[] =>
    (MAY_IMPORT[layer] ?? [])
      .filter((target) => target.startsWith('#'))
      .flatMap((target) => {
        const next = target.slice(1)
        return seen.includes(next) ? [next] : above(next, [...seen, next])
      })
  for (const layer of Object.keys(MAY_IMPORT)) expect(above(layer, [layer])).toEqual([])
})

describe(violationsIn, () => {
  it.each([
    ['domain/trade.ts', `import { x } from '#i18n/format.ts'`],
    ['domain/trade.ts', `import * as v from 'valibot'`],
    ['selectors/trade.ts', `import { useMemo } from 'react'`],
    ['selectors/trade.ts', `import type { Filters } from '#state/filters.ts'`],
    ['ui/Button.tsx', `export { trade } from '#selectors/trade.ts'`],
    ['ui/Button.tsx', `const lazy = import('#views/TradeView.tsx')`],
    ['app/App.tsx', `import '#data/schema.ts'`],
    ['ui/Button.tsx', `import { x } from '../selectors/trade.ts'`],
    ['views/lanes/TradeLane.tsx', `import { PostList } from '../missions/PostList.tsx'`],
    ['views/TradeView.tsx', `import { LineChart } from 'recharts'`],
    ['ui/map/PostMap.tsx', `import { LineChart } from 'recharts'`],
    ['ui/Card.tsx', `import L from 'leaflet'`],
    ['ui/Card.css', `@import 'leaflet/dist/leaflet.css' layer(vendor);`],
    ['selectors/trade.ts', `import {\n  type Key,\n  useKey,\n} from '#state/keys.ts'\nexport const x = 1`],
    ['utils/x.ts', `import { x } from './y.ts'`],
  ])('finds a forbidden import in %s: %s', (path, text) => {
    expect(breach(path, text)).toHaveLength(1)
  })

  it.each([
    ['views/TradeView.tsx', `new Intl.NumberFormat('en')`],
    ['ui/Card.tsx', `value.toLocaleString('tr')`],
    ['selectors/search.ts', `name.toLowerCase()`],
    ['views/TradeView.tsx', `void fetch('./data.json')`],
    ['ui/Button.tsx', `history.replaceState(null, '', url)`],
    ['ui/Button.tsx', `<path fill="#04869F" />`],
    ['ui/button.css', `.button { color: rgb(0 0 0) }`],
    ['ui/map/tiles.ts', `const TILES = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png'`],
    ['ui/Card.tsx', `<p dangerouslySetInnerHTML={{ __html: note }} />`],
    ['ui/Card.tsx', 'x\n'.repeat(251)],
  ])('finds what belongs elsewhere in %s', (path, text) => {
    expect(breach(path, text)).toHaveLength(1)
  })

  it.each([
    [
      'views/TradeView.tsx',
      `import { Lane } from '#ui/lanes/Lane.tsx'\nimport { useTrade } from './useTrade.ts'`,
    ],
    ['ui/lanes/Lane.tsx', `import { ComposedChart } from 'recharts'`],
    ['ui/map/map.css', `@import 'leaflet/dist/leaflet.css' layer(vendor);`],
    ['i18n/format.ts', `new Intl.NumberFormat('en')`],
    ['selectors/fold.ts', `text.toLowerCase()`],
    ['domain/trade.ts', `/** Written without Intl.NumberFormat. */ // nor fetch() nor https://example.org`],
    ['data/load.ts', `await fetch(url)`],
    ['ui/Button.tsx', `<use href="#icon" /> ; refetch(); const id = '#a1-b'`],
    ['data/references.ts', `const field = ['computed.from', claim.from, 'claims']`],
    ['main.tsx', `import { App } from '#app/App.tsx'`],
  ])('lets %s be', (path, text) => {
    expect(breach(path, text)).toEqual([])
  })

  it('keeps each library in the folder that names it', () => {
    for (const [folder, libraries] of Object.entries(KEPT_IN))
      for (const library of libraries) {
        expect(breach(`${folder}x.ts`, `import '${library}'`)).toEqual([])
        expect(breach('app/x.ts', `import '${library}'`)).toHaveLength(1)
      }
  })
})
