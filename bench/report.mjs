/** What the rows of a run say: medians, spread, ratios, and the targets beside them. */
import { readFileSync } from 'node:fs'
import { TARGETS } from './targets.mjs'

const median = (values) => values.toSorted((a, b) => a - b)[(values.length - 1) >> 1]

/** The rows of a run, with what reads them. */
export function readRows(file) {
  const all = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const values = (peer, n, scen, field) =>
    all
      .filter((row) => row.peer === peer && row.N === n && row.scen === scen && !row.error)
      .flatMap((row) => (typeof row[field] === 'number' ? [row[field]] : []))
  const of = (peer, n, scen, field) => median(values(peer, n, scen, field)) ?? null
  const ratio = (peer, n, scen, field, other = field) => {
    const [own, naive] = [of(peer, n, scen, field), of('naive', n, scen, other)]
    return own === null || !naive ? null : own / naive
  }
  return {
    values,
    of,
    ratio,
    peers: [...new Set(all.map(({ peer }) => peer))],
    sizes: [...new Set(all.map(({ N }) => N))].toSorted((a, b) => a - b),
    rounds: Math.max(...all.map(({ round }) => round)) + 1,
    errors: all.filter(({ error }) => error),
    wrong: all.filter((row) => row.bad > 0 || row.probeOk === false),
    load: median(all.map(({ load1 }) => load1)),
    day: all[0]?.t.slice(0, 10),
  }
}

const short = (value) =>
  value === null
    ? '–'
    : value >= 100
      ? String(Math.round(value))
      : String(Number(value.toPrecision(value < 0.1 ? 1 : 2)))

/** Columns of the wide table: the head, scenario, field, and what brings it to the unit of the head. */
const COLUMNS = [
  ['JS, kB gzip', 'load', 'js', 1 / 1000],
  ['load, CPU ms', 'load', 'thrMs', 1],
  ['all views, ms', 'load', 'ready', 1],
  ['slow: all views, ms', 'slow', 'ready', 1],
  ['slow: it answers, ms', 'slow', 'inter', 1],
  ['filter, CPU ms p50', 'filter', 'thr50', 1],
  ['filter, ms to paint p50', 'filter', 'paint50', 1],
  ['CPU 4×: filter ms p50', 'filter4', 'paint50', 1],
  ['drag, repaints/s', 'drag', 'fps', 1],
  ['CPU 4×: repaints/s', 'drag4', 'fps', 1],
  ['heap, MB', 'load', 'heap', 1],
  ['DOM nodes', 'load', 'dom', 1],
]

/** Everything measured: median, least to most over the rounds, and the ratio to `naive`. */
export function table(rows) {
  const lines = rows.sizes.flatMap((n) =>
    rows.peers.map((peer) => [
      n.toLocaleString('en'),
      peer,
      ...COLUMNS.map(([, scen, field, scale]) => {
        const values = rows.values(peer, n, scen, field).map((value) => value * scale)
        if (values.length === 0) return '–'
        const spread = `[${short(Math.min(...values))}–${short(Math.max(...values))}]`
        const ratio = rows.ratio(peer, n, scen, field)
        const beside = peer === 'naive' || ratio === null ? '' : ` ${short(ratio)}×`
        return `${short(median(values))} ${values.length > 1 ? spread : ''}${beside}`.trim()
      }),
    ]),
  )
  const heads = ['events', 'page', ...COLUMNS.map(([head]) => head)]
  const markdown = [heads, heads.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
  const failed = rows.errors.map(({ peer, N, scen, error }) => `- ${peer}, ${N} events, ${scen}: ${error}`)
  const wrong = rows.wrong.map(({ peer, N, scen }) => `- ${peer}, ${N} events, ${scen}: a wrong count`)
  return [
    `Median of ${rows.rounds} rounds [least–most], ratio to \`naive\`; ${rows.day}, load average ${short(rows.load)} on the machine.`,
    '',
    markdown,
    ...(failed.length + wrong.length > 0 ? ['', 'Did not come out:', ...failed, ...wrong] : []),
  ].join('\n')
}

/** What grows with the record, as columns of the table of slopes. */
const SLOPES = COLUMNS.filter(
  ([, scen, field]) =>
    ['thrMs', 'ready', 'thr50', 'paint50', 'heap'].includes(field) && ['load', 'filter'].includes(scen),
)

/** The cost at each size over the cost at the smallest: how it grows while the events grow as the first column says. */
export function slopes(rows) {
  const [smallest, ...larger] = rows.sizes
  if (larger.length === 0) return ''
  const lines = larger.flatMap((n) =>
    rows.peers.map((peer) => [
      `${short(n / smallest)}×`,
      peer,
      ...SLOPES.map(([, scen, field]) => {
        const [least, most] = [rows.of(peer, smallest, scen, field), rows.of(peer, n, scen, field)]
        return least && most ? `${short(most / least)}×` : '–'
      }),
    ]),
  )
  const heads = ['events', 'page', ...SLOPES.map(([head]) => head)]
  const markdown = [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`)
  return [`The slope: cost at each size ÷ cost at ${smallest} events.`, '', ...markdown].join('\n')
}

/** The targets, what came out, and the reason where one is missed. */
export function targetRows(rows) {
  const lines = TARGETS.map(({ what, target, isMet, measure, say, reason }) => {
    const value = measure(rows)
    const verdict = value === null ? 'not measured' : isMet(value) ? 'met' : `missed: ${reason}`
    return `| ${what} | ${target} | ${value === null ? '–' : say(value)} | ${verdict} |`
  })
  return ['| metric | target | ours | |', '|---|---|---|---|', ...lines].join('\n')
}
