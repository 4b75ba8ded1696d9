import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { pathToFileURL } from 'node:url'

import { ROOT, runNpm } from './ensureDependencies.mjs'

/** Needs no system packages of its own and still runs on Node 20; later versions do not. */
const PORTABLE = '@sparticuz/chromium@147.0.0'

/** Chromium as root refuses its sandbox; the rest stops it from calling home. */
export const BROWSER_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

/** Debian's Chromium without any window: the same engine, for two thirds of the processor time and less. */
const BARE = '/usr/bin/chromium-headless-shell'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${homedir()}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  BARE,
]

/**
 * Path of a browser that starts, or null. `CHROMIUM_PATH` outranks the rest. Measuring wants a browser as readers have
 * it, which is what comes without `isBare`.
 */
export async function findBrowser({ isBare = false } = {}) {
  const { CHROMIUM_PATH } = process.env
  if (CHROMIUM_PATH) return starts(CHROMIUM_PATH) ? CHROMIUM_PATH : null
  if (isBare && starts(BARE)) return BARE
  for (const path of SYSTEM_BROWSERS) if (starts(path)) return path
  const downloaded = await playwrightBrowser()
  if (starts(downloaded)) return downloaded
  return portableBrowser()
}

/** For tests: a bare browser if it can be had, else whichever is there, else whichever can be installed. */
export async function ensureBrowser() {
  const found = await findBrowser({ isBare: true })
  if (process.env.CHROMIUM_PATH || found === BARE) return found
  const others = found ? [] : [() => installFromDebian('chromium'), installFromPlaywright, installPortable]
  for (const install of [() => installFromDebian('chromium-headless-shell'), ...others]) {
    if (!install()) continue
    const browser = await findBrowser({ isBare: true })
    if (browser) return browser
  }
  return found
}

function starts(path) {
  if (!path || !existsSync(path)) return false
  // Chrome on Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 })
    return true
  } catch {
    return false
  }
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

/** Asking for the path unpacks the browser to the temporary folder once. */
async function portableBrowser() {
  const entry = `${ROOT}node_modules/@sparticuz/chromium/build/esm/index.js`
  if (process.platform !== 'linux' || !existsSync(entry)) return null
  // Read while the module loads: makes it unpack the system libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: portable } = await import(pathToFileURL(entry).href)
  const path = await portable.executablePath()
  return starts(path) ? path : null
}

function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing a browser (apt-get install ${name}) …`)
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  apt('update', '-qq')
  return apt('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-core')
}

function installFromPlaywright() {
  console.log('Installing a browser (playwright install chromium) …')
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli')
  const args = [cli, 'install', 'chromium', '--no-shell']
  return spawnSync(process.execPath, args, { stdio: 'inherit', cwd: ROOT }).status === 0
}

function installPortable() {
  if (process.platform !== 'linux') return false
  console.log(`Installing a browser (npm install --no-save ${PORTABLE}) …`)
  return (
    runNpm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', PORTABLE]).status === 0
  )
}
