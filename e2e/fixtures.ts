import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, type Locator, type Page, expect, test as base } from '@playwright/test'

import { serve } from '../scripts/serve.mjs'

const DIST = new URL('../dist', import.meta.url).pathname

interface Site {
  /** The built page at the root of a host. */
  root: string
  /** The same files under `/any/sub/path/` of another. */
  subPath: string
}

interface Options {
  /** Noise that a test makes on purpose, as one that cuts the network: `test.use({ allowedNoise: /Failed to load/ })`. */
  allowedNoise: RegExp | null
}

/**
 * Every test starts at the root of a served build (`page.goto('./?time=2015..2020')`) and fails on a console warning
 * or error, an uncaught exception, a policy violation, or a request to any other host.
 */
export const test = base.extend<Options & { noise: string[] }, { site: Site }>({
  allowedNoise: [null, { option: true }],
  site: [
    async ({}, use) => {
      const [root, subPath] = await Promise.all([serve(DIST), serve(DIST, { base: '/any/sub/path/' })])
      await use({ root: root.url, subPath: subPath.url })
      await Promise.all([root.close(), subPath.close()])
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site.root),
  noise: [
    async ({ context, site, allowedNoise }, use) => {
      const noise = listen(context, [site.root, site.subPath])
      await use(noise)
      expectQuiet(noise, allowedNoise)
    },
    { auto: true },
  ],
})

/** Fails with every line of noise that is not allowed. */
export function expectQuiet(noise: readonly string[], allowed: RegExp | null) {
  expect(noise.filter((line) => !allowed?.test(line))).toEqual([])
}

export { expect }

/** Said by the test runner, not by the page. */
const BLOCKED_WORKER = 'Service Worker registration blocked by Playwright'

function listen(context: BrowserContext, sites: string[]): string[] {
  const noise: string[] = []
  const isOwn = (url: string) => /^(about|data|blob):/.test(url) || sites.some((site) => url.startsWith(site))
  context.on('console', (message) => {
    if (message.text() === BLOCKED_WORKER) return
    if (message.type() === 'error' || message.type() === 'warning') noise.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => noise.push(`exception: ${error.error().message}`))
  context.on('request', (request) => {
    if (!isOwn(request.url())) noise.push(`request: ${request.url()}`)
  })
  return noise
}

/**
 * The one rule that is not asked of two parts. Marks on a map stand where the posts are, however near to each other
 * (WCAG 2.5.8 calls such a place essential), the nearest one takes the press, and the list beside has them all large.
 * Rows of a readout repeat what the marks of the lane open, which are large enough (an equivalent, in the same words).
 */
const LEFT_OUT = { rule: 'target-size', within: ':is(.leaflet-posts-pane, .map-spots, .lane__readout)' }

/** Fails with one line per violation and element; `include` narrows the check to a part of the page. */
export async function expectNoAxeViolations(page: Page, include?: string) {
  const axe = new AxeBuilder({ page }).options({ rules: { [LEFT_OUT.rule]: { enabled: true } } })
  await expectNone(page, include ? axe.include(include) : axe)
}

/** The one rule that another theme can break, on a page that has passed the others. */
export async function expectContrastIn(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme })
  await expectNone(page, new AxeBuilder({ page }).withRules('color-contrast'))
}

const isWithin = (element: Element, part: string) => element.closest(part) !== null

async function expectNone(page: Page, axe: AxeBuilder) {
  const { violations } = await axe.analyze()
  const found = await Promise.all(
    violations.flatMap(({ id, help, nodes }) =>
      nodes.map(async ({ target, html }) => {
        const where = target.join(' ')
        const isLeftOut =
          id === LEFT_OUT.rule && (await page.locator(where).first().evaluate(isWithin, LEFT_OUT.within))
        return isLeftOut ? [] : [`${id}: ${help} · ${where} · ${html.slice(0, 160)}`]
      }),
    ),
  )
  expect(found.flat()).toEqual([])
}

/** Keeps a picture for the eye under test-results/screens; nothing is compared. */
export async function keepScreenshot(page: Page, name: string, { fullPage = false } = {}) {
  await page.screenshot({ path: `test-results/screens/${name}.png`, fullPage, animations: 'disabled' })
}

/** Comes to a lane as a reader does: the chart takes over from its first drawing, and names each mark by its claim. */
export async function come(page: Page, lane: string) {
  await page.locator(`#${lane} .lane__stage`).hover({ position: { x: 4, y: 4 } })
  await expect(page.locator(`#${lane} .recharts-wrapper`)).toBeVisible()
}

/** Comes to both maps as a reader does: those that can be moved take the place of those that the build has drawn. */
export async function comeToMaps(page: Page) {
  for (const frame of await page.locator('.map-frame').all()) await frame.hover({ position: { x: 3, y: 3 } })
  await expect(page.locator('.standing')).toHaveCount(0)
  await expect(page.locator('.leaflet-container canvas').first()).toBeVisible()
}

/** Waits until fonts are there and lazy views, charts and map have taken the place of their skeletons. */
export async function settled(page: Page) {
  await page.evaluate(() => document.fonts.ready)
  await expect(
    page.locator(
      '#root:empty, .first-view, [aria-busy="true"], .ghost, .timeline:empty, [data-stand-in], .standing[data-past]',
    ),
  ).toHaveCount(0)
}

/** Opens the page under a link, `?time=2015..2020`, and waits until all its views are there. */
export async function open(page: Page, query = '') {
  await page.goto(`./${query}`)
  await settled(page)
}

/** Where something is drawn, once it is: the chart takes the place of its first drawing while the page settles. */
export async function boxOf(target: Locator) {
  let box: Awaited<ReturnType<Locator['boundingBox']>> = null
  await expect.poll(async () => (box = await target.boundingBox()) !== null).toBe(true)
  return box!
}

/** What is seen of a text, without what is only heard. */
export const seenIn = (target: Locator): Promise<string> =>
  target.evaluate((element) => {
    const copy = element.cloneNode(true) as Element
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove()
    return copy.textContent ?? ''
  })

/** A view of the page by its visible heading. */
export const view = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** One key of the address bar, decoded; null when it is not there. */
export const inAddress = (page: Page, key: string): string | null => new URL(page.url()).searchParams.get(key)

/** Waits until the address bar says so. */
export const expectAddress = (page: Page, key: string, value: string | RegExp | null) => {
  const said = expect.poll(() => inAddress(page, key))
  return value instanceof RegExp ? said.toMatch(value) : said.toBe(value)
}
