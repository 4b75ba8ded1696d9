/**
 * The bench's own entry: the product as it is, and the adapter that the harness speaks to (`peers/src/common.js`).
 * Nothing of this is part of the product.
 */
import '../../src/main.tsx'
import type { YearRange } from '../../src/domain/filters.ts'
import { patchAddress } from '../../src/state/addressBar.ts'
import { fromQuery } from '../../src/state/query.ts'
import { isFollowed } from '../../src/state/turns.ts'

const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  trade: ['trade-and-investment'],
  energy: ['transport-and-energy'],
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
const afterPaint = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => resolve())
      channel.port1.start()
      channel.port2.postMessage(0)
    }),
  )

/** The count that the page itself says is in the filter. */
const shown = () =>
  Number(/[\d,]+/.exec(document.querySelector('.status')?.textContent ?? '')?.[0].replaceAll(',', '') ?? -1)

const isWhole = () =>
  document.querySelectorAll('.lane__stage .lane-drawing').length === 3 &&
  document.querySelector('.post-mark') !== null &&
  document.querySelector('.event-rows__canvas') !== null &&
  document.querySelector('.ghost, .first-view, [aria-busy="true"]') === null &&
  shown() >= 0

/** The headline figures and the first lane stand there to be read. */
const isLegible = () =>
  document.querySelector('.tile__figure') !== null &&
  document.querySelector('.lane__stage .lane-drawing') !== null

const wordsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())

/** What each view shows, to be compared: figures, labels of the lanes, counts of the timeline, posts, differences. */
function shows(selector: string): string | null {
  const root = document.querySelector(selector)
  if (!root) return null
  const labels = [...root.querySelectorAll<HTMLElement>('.lane__labels li')]
    .filter((label) => label.checkVisibility())
    .map(({ textContent }) => textContent)
  const views = [
    wordsOf(root, '.tile__figure'),
    labels,
    wordsOf(root, '.event-rows__count'),
    [String(root.querySelectorAll('.post-mark').length)],
    wordsOf(root, '.difference'),
  ]
  return views.every(({ length }) => length > 0) ? JSON.stringify(views) : null
}

/** As the page came, drawn when it was built; null where it was not. */
const drawnAtBuild = shows('#first-view')

/** When it stood there to be seen: no earlier than the first paint reached the screen. */
function stoodAt(name: string): number | null {
  const [stood] = performance.getEntriesByName(name)
  const [painted] = performance.getEntriesByName('first-contentful-paint')
  return stood && painted ? Math.max(stood.startTime, painted.startTime) : null
}

async function legible() {
  while (!isLegible()) await frame()
  await afterPaint()
  performance.mark('lanes-legible', { startTime: stoodAt('lanes-stand') ?? performance.now() })
}
void legible()

async function drawn() {
  while (!isWhole()) await frame()
}

/**
 * All views are drawn when what they show is painted. Views of the build count only if they show all that the script then
 * shows in their place; else those of the script do. `ready`, which the harness keeps beside it, is when the script has taken over.
 */
function markDrawn() {
  const stood = stoodAt('views-stand')
  const isSame = drawnAtBuild !== null && drawnAtBuild === shows('#root')
  performance.mark('all-views-drawn', { startTime: (isSame ? stood : null) ?? performance.now() })
  if (!isSame) console.warn('what the build has drawn is not what the script shows')
}

const task = () =>
  new Promise<void>((resolve) => {
    const channel = new MessageChannel()
    channel.port1.addEventListener('message', () => resolve())
    channel.port1.start()
    channel.port2.postMessage(0)
  })

/** A change is written, and every view follows it in its turn; lazy parts may still be on their way. */
async function followed() {
  await Promise.resolve()
  while (!isFollowed()) await task()
  while (document.querySelector('.ghost, .standing[data-past], [aria-busy="true"]')) await frame()
}

const wantsKinds = () => fromQuery(window.location.search).kinds

Object.assign(window, {
  __bench: {
    name: 'ours',
    views: 'all',
    ready: drawn().then(afterPaint).then(markDrawn),
    setYearRange: (start: YearRange['start'], end: YearRange['end']) =>
      patchAddress({ time: { start, end } }, 'replace'),
    toggleCategory: (name: string) =>
      patchAddress({ kinds: wantsKinds() ? null : (CATEGORIES[name] as never) }, 'replace'),
    done: followed,
    probe: () => ({ events: shown(), marks: shown() }),
  },
})
