/**
 * The product beside its peers in one run: `npm run bench`. Prints medians, spread and ratios to `naive`, and writes the
 * table of docs/performance.md. What is missing is installed and built first.
 *
 *   --n 200,2000         sizes; --quick takes 200 alone, one round of few steps, and writes nothing
 *   --peers naive,ours   of bench/peers/peers.json, and `ours`
 *   --scen load,slow     of load, slow, filter, filter4, drag, drag4, mem, at every size; otherwise each where it tells most
 *   --rounds 3           medians are taken over the rounds
 *   --report             of the last run, without measuring
 */
import './production.mjs'
import { fork, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findBrowser } from '../scripts/ensureBrowser.mjs'
import { buildOurs, OURS } from './build.mjs'
import { readRows, slopes, table, targetRows } from './report.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PEERS = `${ROOT}bench/peers/`
const ROWS = `${ROOT}.cache/bench/run.jsonl`
const PAGE = `${ROOT}docs/performance.md`
const [START, END] = ['<!-- bench: npm run bench writes from here -->', '<!-- bench: to here -->']

const { values: wish } = parseArgs({
  options: {
    n: { type: 'string' },
    peers: { type: 'string', default: 'naive,floor-react,ours' },
    scen: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    quick: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
  },
})
const sizes = (wish.n ?? (wish.quick ? '200' : '200,2000,20000,100000')).split(',').map(Number)
/** Sizes at which people drag; larger ones take the ordinary dashboard minutes. */
const DRAGGED = sizes.filter((size) => size <= 20_000)
const PLAN = wish.scen
  ? [[sizes, wish.scen]]
  : [
      [sizes, 'load,filter'],
      [sizes.slice(0, 1), 'slow,filter4,drag4,mem'],
      [DRAGGED, 'drag'],
    ]

if (!wish.report) await measure()
const rows = readRows(ROWS)
console.log(`${table(rows)}\n\n${slopes(rows)}`)
if (!wish.quick) write(`${targetRows(rows)}\n\n${table(rows)}\n\n${slopes(rows)}`)

async function measure() {
  preparePeers()
  await buildOurs(sizes)
  rmSync(ROWS, { force: true })
  const ours = { id: 'ours', url: '/ours/n{N}/bench.html', views: 'all' }
  const some = wish.quick ? ['--iter', '8'] : []
  const page = ['--mount', `/ours=${OURS}`, '--peer', JSON.stringify(ours), '--peers', wish.peers]
  const rounds = wish.quick ? '1' : wish.rounds
  const CHROMIUM_PATH = await findBrowser()
  if (!CHROMIUM_PATH) throw new Error('No Chromium found: name one in CHROMIUM_PATH.')
  const env = { ...process.env, CHROMIUM_PATH }
  for (const [ns, scen] of PLAN) {
    const args = [...page, '--n', ns.join(','), '--scen', scen, '--rounds', rounds, '--out', ROWS, ...some]
    const harness = fork(`${PEERS}bench.mjs`, args, { cwd: PEERS, env })
    const code = await new Promise((resolve) => harness.once('exit', resolve))
    if (code !== 0) throw new Error(`The harness ended with ${code}.`)
  }
}

/** Installs and builds what is asked for and not there. */
function preparePeers() {
  const run = (command, ...args) => {
    const { status } = spawnSync(command, args, { cwd: PEERS, stdio: 'inherit' })
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`)
  }
  const has = (path) => existsSync(`${PEERS}${path}`)
  if (!has('node_modules')) run('npm', 'ci', '--no-audit', '--no-fund')
  if (!has('public/data/data-100000.json')) run('node', 'gen-data.mjs')
  const { origin } = new URL('http://peers')
  const folders = new Set(
    wish.peers
      .split(',')
      .filter((peer) => peer !== 'ours')
      .map((peer) => peerFolder(peer, origin)),
  )
  for (const folder of folders) {
    if (has(`dist/${folder}`)) continue
    if (folder.startsWith('floor')) run('node', 'floor-build.mjs')
    else if (folder === 'noop') run('node', 'limits.mjs', '1')
    else if (folder === 'framework') {
      run('npm', 'ci', '--no-audit', '--no-fund', '--prefix', 'framework')
      run('bash', 'framework/build.sh')
    } else run('node', 'build.mjs', folder)
  }
}

/** The built folder that a peer's page is in. */
function peerFolder(id, origin) {
  const peer = JSON.parse(readFileSync(`${PEERS}peers.json`, 'utf8')).find((one) => one.id === id)
  if (!peer) throw new Error(`There is no peer ${id}.`)
  return new URL(peer.url, origin).pathname.split('/')[1]
}

function write(text) {
  const page = readFileSync(PAGE, 'utf8')
  const [before, rest] = page.split(START)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`${PAGE} has no place for the table.`)
  writeFileSync(PAGE, `${before}${START}\n\n${text}\n\n${END}${after}`)
  console.log(`\nwritten: docs/performance.md`)
}
