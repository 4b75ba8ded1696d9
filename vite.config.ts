import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts'
import { licences } from './scripts/licences.ts'
import { oneFile } from './scripts/oneFile.ts'
import { recordPlugin } from './scripts/recordPlugin.ts'
import { serviceWorker } from './scripts/serviceWorkerPlugin.ts'
import { zipInPlace } from './scripts/zipInPlace.ts'

const DATA_FOLDER = fileURLToPath(new URL('public/data/kaz-tur', import.meta.url))

/** What both editions are built with. */
const appPlugins = () => [react(), recordPlugin(DATA_FOLDER), licences(), zipInPlace()]

export default defineConfig({
  // Relative addresses: the built page works under any path of any host.
  base: './',
  plugins: [
    ...appPlugins(),
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
            // What the entry shares with later chunks, in one piece: a dozen crumbs compress badly.
            {
              name: 'shared',
              test: /src\/(domain|state\/(addressBar|query)|i18n\/(I18nProvider|format|localeStyle|translate|styles\/english|messages\/en(\.ts|\/(app|terms|lanes|laneViews|record)\.ts))|ui\/lanes\/(GlyphShape|classes|textWidth)|ui\/controls\/Icon|selectors\/(visibleClaims|recordIndex|events|posts|order|fold|spellings|groupBy|tradeLane|gapId|marks|agreement|laneScale))/,
              priority: 1,
            },
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
          testTimeout: 20_000,
        },
      },
    ],
  },
})
