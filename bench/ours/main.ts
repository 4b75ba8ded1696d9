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

/** Where the page came with its figures and lanes, they stood there at its first paint, once all of the page had come. */
const hasFirstView = document.querySelector('#first-view .tile__figure') !== null

/** A frame: what came after the first paint is painted with the next one. */
const NEXT_FRAME = 17

async function legible() {
  while (!isLegible()) await frame()
  await afterPaint()
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const startTime =
    hasFirstView && painted !== undefined && page
      ? Math.max(painted, page.responseEnd + NEXT_FRAME)
      : performance.now()
  performance.mark('lanes-legible', { startTime })
}
void legible()

async function drawn() {
  while (!isWhole()) await frame()
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
  while (document.querySelector('.ghost, [aria-busy="true"]')) await frame()
}

const wantsKinds = () => fromQuery(window.location.search).kinds

Object.assign(window, {
  __bench: {
    name: 'ours',
    views: 'all',
    ready: drawn()
      .then(afterPaint)
      .then(() => performance.mark('all-views-drawn')),
    setYearRange: (start: YearRange['start'], end: YearRange['end']) =>
      patchAddress({ time: { start, end } }, 'replace'),
    toggleCategory: (name: string) =>
      patchAddress({ kinds: wantsKinds() ? null : (CATEGORIES[name] as never) }, 'replace'),
    done: followed,
    probe: () => ({ events: shown(), marks: shown() }),
  },
})
