import { defineConfig } from '@playwright/test'

import { BROWSER_FLAGS, findBrowser } from './scripts/ensureBrowser.mjs'

const executablePath = await findBrowser({ isBare: true })
if (!executablePath)
  throw new Error('No Chromium or Chrome: run `npm test`, which installs one, or set CHROMIUM_PATH.')

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // where nobody watches, a test that a busy machine has let down is asked once more, and named
  retries: process.env['CI'] ? 1 : 0,
  // The first page on a busy machine of two cores; nothing here measures time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // what a worker keeps would hide from a test what the host does; e2e/offline.spec.ts allows it
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    launchOptions: { executablePath, args: BROWSER_FLAGS },
  },
})
