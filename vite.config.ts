import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts'
import { firstView } from './scripts/firstView.ts'
import { licences } from './scripts/licences.ts'
import { oneFile } from './scripts/oneFile.ts'
import { recordPlugin } from './scripts/recordPlugin.ts'
import { serviceWorker } from './scripts/serviceWorkerPlugin.ts'
import { withoutMutations } from './scripts/withoutMutations.ts'
import { zipInPlace } from './scripts/zipInPlace.ts'

const DATA_FOLDER = fileURLToPath(new URL('public/data/kaz-tur', import.meta.url))

/** What both editions are built with. */
const appPlugins = () => [react(), recordPlugin(DATA_FOLDER), licences(), withoutMutations(), zipInPlace()]

interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: string[] } | null
}
let first: ReadonlySet<string> | null = null
let rail: ReadonlyMap<string, RailPart> | null = null
/** A build that watches begins anew each time. */
const forgetFirst = (): Plugin => ({
  name: 'forget-first',
  buildStart() {
    first = null
    rail = null
  },
})

/** Everything that the page imports at once, without what it asks for later. */
function firstLoad(graph: ModuleGraph): ReadonlySet<string> {
  const ids = importedBy('src/main.tsx', graph)
  // the entry stays by itself, or the page would have none
  ids.delete(absolute('src/main.tsx'))
  return ids
}

type RailPart = 'shared' | 'missions' | 'cards'

/** What the rail shares with the timeline and embedded views, what the map needs, and the cards besides: a few pieces instead of crumbs. */
function railLoad(graph: ModuleGraph): ReadonlyMap<string, RailPart> {
  const others = ['src/views/timeline/TimelineView.tsx', 'src/app/EmbedPage.tsx']
  const shared = new Set(others.flatMap((file) => [...importedBy(file, graph)]))
  const missions = importedBy('src/app/EmbedMap.tsx', graph)
  const partOf = (id: string) => (shared.has(id) ? 'shared' : missions.has(id) ? 'missions' : 'cards')
  // the page's own style sheets are for the page alone: what else needs a piece must not take them along
  const ids = [...importedBy('src/app/RailContent.tsx', graph)].filter((id) => !id.includes('/src/app/'))
  return new Map(ids.map((id) => [id, partOf(id)]))
}

// what a piece imports goes into it too, unless a piece of higher priority has it
const railPart = (part: RailPart, priority: number) => ({
  name: (id: string, graph: ModuleGraph) => ((rail ??= railLoad(graph)).get(id) === part ? part : null),
  priority,
})

const absolute = (file: string) => fileURLToPath(new URL(file, import.meta.url))

function importedBy(file: string, graph: ModuleGraph): Set<string> {
  const ids = new Set([absolute(file)])
  // a set is walked to its end, also while it grows
  for (const id of ids) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) ids.add(next)
  return ids
}

export default defineConfig({
  // Relative addresses: the built page works under any path of any host.
  base: './',
  plugins: [
    ...appPlugins(),
    forgetFirst(),
    firstView({ folder: DATA_FOLDER, published: 'data/kaz-tur/' }),
    contentSecurityPolicy(),
    serviceWorker(),
    oneFile({ folder: DATA_FOLDER, plugins: appPlugins }),
  ],
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: { polyfill: false },
    // The font policy allows files of the page's own host only, so no font may become a data: address.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    rolldownOptions: {
      output: {
        codeSplitting: {
          // React first: otherwise the charts take it with them, and the entry would wait for the charts.
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
            // All that the page loads first, in one piece: crumbs that it shares with later chunks compress badly.
            { name: (id, graph) => ((first ??= firstLoad(graph)).has(id) ? 'first' : null), priority: 1 },
            railPart('shared', 0.7),
            railPart('missions', 0.6),
            railPart('cards', 0.5),
            { name: 'charts', test: /node_modules\/recharts\//, priority: 2 },
            {
              name: 'map',
              test: /node_modules\/(leaflet|react-leaflet|@react-leaflet|topojson-client)\//,
              priority: 1,
            },
          ],
        },
      },
    },
  },
  test: {
    env: { TZ: 'UTC' },
    restoreMocks: true,
    unstubGlobals: true,
    maxWorkers: 2,
    retry: process.env['CI'] ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{domain,data,record,selectors,state,i18n,scripts}/**/*.test.ts',
            'tests/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{ui,views,app}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 40_000,
        },
      },
    ],
  },
})
