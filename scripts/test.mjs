/**
 * Every check of the project, in order, the later ones also when an earlier one fails. Ends with a line
 * `N passed, N failed`: the tests of all runners, other steps counting as one test each.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import { ensureDependencies, ROOT } from './ensureDependencies.mjs'

const RESULTS = `${ROOT}test-results`
const UNIT = `${RESULTS}/unit.json`
const BROWSER = `${RESULTS}/browser.json`

const tool = (file, ...args) => [`${ROOT}node_modules/${file}`, ...args]

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
let passed = 0
let failed = 0
for (const step of STEPS) {
  const started = performance.now()
  const result = await outcomeOf(step)
  passed += result.passed
  failed += result.failed
  if (result.failed > 0) failedSteps.add(step.name)
  if (result.output && result.failed > 0) console.log(`${result.output.trimEnd()}\n`)
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`
  const mark = result.failed > 0 ? '✗' : '✓'
  console.log(
    `${mark} ${step.name.padEnd(26)}${`${result.passed} passed, ${result.failed} failed`.padEnd(28)}${seconds}`,
  )
}

const summary = `${passed} passed, ${failed} failed`
writeFileSync(`${RESULTS}/summary.txt`, `${summary}\n`)
console.log(`\n${summary}`)
process.exitCode = failed > 0 ? 1 : 0

async function outcomeOf(step) {
  const missing = step.needs?.split(' ').find((name) => failedSteps.has(name))
  if (missing) return { passed: 0, failed: 1, output: `${step.name}: not run, because "${missing}" failed.` }
  const { status, output } = step.install ? await step.install() : await run(step.run, step.env)
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
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 1, output: String(error) }))
    child.on('close', (status) => resolve({ status, output }))
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
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
