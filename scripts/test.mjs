/**
 * Every check of the project, in order, the later ones also when an earlier one fails. Ends with a line
 * `N passed, N failed`, and `, N skipped` if any: the tests of all runners, other steps counting as one test each.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import { ensureDependencies, ROOT } from './ensureDependencies.mjs'

const RESULTS = `${ROOT}test-results`
const UNIT = `${RESULTS}/unit.json`
const BROWSER = `${RESULTS}/browser.json`

const tool = (file, ...args) => [`${ROOT}node_modules/${file}`, ...args]

/** The longest that a step may take, and that its output may outlive it, in milliseconds. */
const DEADLINE = 40 * 60_000
const GRACE = 5_000

const STEPS = [
  { name: 'format', run: tool('oxfmt/bin/oxfmt', '--check') },
  { name: 'lint', run: tool('oxlint/bin/oxlint', '--deny-warnings') },
  { name: 'types', run: tool('typescript/bin/tsc') },
  { name: 'unused code', run: tool('knip/bin/knip.js') },
  { name: 'record', run: [`${ROOT}scripts/dataCheck.mjs`] },
  {
    name: 'unit and component tests',
    run: tool(
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT}`,
    ),
    count: countVitest,
  },
  { name: 'build', run: tool('vite/bin/vite.js', 'build') },
  { name: 'budgets', run: [`${ROOT}scripts/budgets.mjs`], needs: 'build' },
  { name: 'browser', install: installBrowser },
  { name: 'office program', install: installOffice },
  {
    name: 'browser tests',
    run: tool('@playwright/test/cli.js', 'test'),
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER },
    count: countPlaywright,
    needs: 'build browser',
  },
]

ensureDependencies()
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

const failedSteps = new Set()
const total = { passed: 0, failed: 0, skipped: 0 }
for (const step of STEPS) {
  const started = performance.now()
  const result = await outcomeOf(step)
  total.passed += result.passed
  total.failed += result.failed
  total.skipped += result.skipped ?? 0
  if (result.failed > 0) failedSteps.add(step.name)
  if (result.output && (result.failed > 0 || result.isTold)) console.log(`${result.output.trimEnd()}\n`)
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
  const mark = result.failed > 0 ? '✗' : result.skipped > 0 ? '–' : '✓'
  console.log(`${mark} ${step.name.padEnd(26)}${countWords(result).padEnd(40)}${seconds}`)
}

if (total.skipped > 0) console.log(`\n${total.skipped} skipped`)
const summary = `${total.passed} passed, ${total.failed} failed`
writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`)
console.log(`\n${summary}`)
process.exitCode = total.failed > 0 ? 1 : 0

function countWords({ passed, failed, skipped = 0 }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

async function outcomeOf(step) {
  const missing = step.needs?.split(' ').find((name) => failedSteps.has(name))
  if (missing) return { passed: 0, failed: 1, output: `${step.name}: not run, because "${missing}" failed.` }
  const { status, output, isSkipped } = await (step.install ? step.install() : run(step.run, step.env)).catch(
    (error) => ({ status: 1, output: String(error?.stack ?? error) }),
  )
  if (isSkipped) return { passed: 0, failed: 0, skipped: 1, output, isTold: true }
  const counted = step.count
    ? countOr(step.count)
    : { passed: Number(status === 0), failed: Number(status !== 0) }
  // A runner can fail without a failed test: a file that does not load, an error nobody awaited.
  if (status !== 0 && counted.failed === 0) counted.failed = 1
  return { ...counted, output }
}

function run(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  // a step that hangs must fail, not the whole run with it
  const deadline = setTimeout(() => {
    output += `\nStopped after ${DEADLINE / 60_000} minutes.`
    child.kill('SIGKILL')
  }, DEADLINE)
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    const end = (status) => {
      clearTimeout(deadline)
      resolve({ status: status ?? 1, output })
    }
    child.on('error', (error) => {
      output += String(error)
      end(1)
    })
    child.on('close', end)
    // what the step has started may hold on to its output after it has gone
    child.on('exit', (status) => setTimeout(end, GRACE, status).unref())
  })
}

async function installBrowser() {
  const { ensureBrowser } = await import('./ensureBrowser.mjs')
  const path = await ensureBrowser()
  if (path) process.env.CHROMIUM_PATH = path
  return path
    ? { status: 0, output: path }
    : {
        status: 1,
        output: 'No Chromium or Chrome was found or could be installed; set CHROMIUM_PATH to one.',
      }
}

/** Without one the tests that need it are skipped, but never where a pull request is judged. */
async function installOffice() {
  const { ensureOffice } = await import('./ensureOffice.mjs')
  const path = ensureOffice()
  if (path) {
    process.env.SOFFICE_PATH = path
    return { status: 0, output: path }
  }
  const output = 'No LibreOffice was found or could be installed; set SOFFICE_PATH to one.'
  return process.env.CI ? { status: 1, output } : { status: 0, isSkipped: true, output }
}

function countOr(count) {
  try {
    return count()
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function countVitest() {
  const report = JSON.parse(readFileSync(UNIT, 'utf8'))
  return { passed: report.numPassedTests, failed: report.numFailedTests }
}

function countPlaywright() {
  const { stats, errors } = JSON.parse(readFileSync(BROWSER, 'utf8'))
  if (stats.flaky > 0) console.log(`${stats.flaky} browser tests passed only when asked again`)
  const failed = stats.unexpected + errors.length
  return { passed: stats.expected + stats.flaky, failed, skipped: stats.skipped }
}
