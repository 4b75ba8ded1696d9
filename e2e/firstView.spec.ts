import type { Page } from '@playwright/test'
import {
  expect,
  expectAddress,
  expectNoAxeViolations,
  keepScreenshot,
  open,
  settled,
  test,
} from './fixtures.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
]
/** Boxes that stand in the drawn view where they stand in the page. */
const BOXES = [
  '.masthead',
  '.filters',
  ...[1, 2, 3, 4, 5, 6].map((nth) => `.tile:nth-of-type(${nth})`),
  '.range__strip',
  ...['trade', 'investment', 'tourism'].flatMap((lane) => [`#${lane} h2`, `#${lane} .lane__stage`]),
  '.timeline',
  '.event-rows',
  '.map-frame--TUR',
  '.map-frame--KAZ',
  ...[1, 2, 5].map((row) => `.counts tr:nth-of-type(${row})`),
  ...[1, 3, 6].map((row) => `.difference:nth-of-type(${row})`),
]

const firstView = (page: Page) => page.locator('#first-view')

/** Holds the script back until it is let go. */
const holdScript = (page: Page) => hold(page, /\.js$/)

async function hold(page: Page, files: RegExp) {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

const boxesIn = (page: Page, root: string) =>
  page.locator(root).evaluate(
    (element, selectors) =>
      selectors.map((selector) => {
        const { x, y, width, height } = element.querySelector(selector)!.getBoundingClientRect()
        return [selector, x, y, width, height] as const
      }),
    BOXES,
  )

const figuresIn = (page: Page, root: string) => page.locator(`${root} .tile__voice`).allInnerTexts()

test.describe('before its script, the page', () => {
  for (const viewport of SIZES)
    test(`is drawn at ${viewport.width} px, and taken over without a shift`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.addInitScript(() => {
        const shifts: number[] = []
        Object.assign(window, { __shifts: shifts })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const letGo = await holdScript(page)
      const letFacesCome = await hold(page, /\.woff2$/)
      await page.goto('./', { waitUntil: 'commit' })
      await expect(firstView(page).locator('.timeline')).toBeVisible()
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
      letFacesCome()
      await page.evaluate(() => document.fonts.ready)
      await expect(page.getByRole('heading', { name: 'Trade', exact: true })).toHaveCount(1)
      const [boxes, figures] = [await boxesIn(page, '#first-view'), await figuresIn(page, '#first-view')]
      expect(figures).toHaveLength(7)
      await keepScreenshot(page, `first-view-${viewport.width}`)
      letGo()
      await expect(firstView(page)).toHaveCount(0)
      await settled(page)
      expect(await figuresIn(page, '#root')).toEqual(figures)
      for (const [i, [selector, ...after]] of (await boxesIn(page, '#root')).entries()) {
        const before = boxes[i]!.slice(1) as number[]
        const off = Math.max(...after.map((value, at) => Math.abs(value - before[at]!)))
        expect(off, `${selector}: ${String(before)}, then ${String(after)}`).toBeLessThanOrEqual(2)
      }
      // the style of the page stands in it, and is not fetched once more for what comes later
      const styles = await page.evaluate(() =>
        performance.getEntriesByType('resource').filter(({ name }) => /\/first-[^/]*\.css$/.test(name)),
      )
      expect(styles).toHaveLength(0)
      const shifts = await page.evaluate(() => (window as unknown as { __shifts: number[] }).__shifts)
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.02)
    })

  test('has maps that stand until somebody comes to them, and keep what is done on them', async ({
    page,
  }) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    const late = () => fetched.filter((url) => /\/(?:map-|PostMap-)[^/]*\.js$|basemap/.test(url))
    await open(page)
    await expect(page.locator('.standing .map-ground')).toHaveCount(2)
    expect(late()).toEqual([])
    // a finger or key that comes before the map that moves: the post is chosen all the same
    const letGo = await hold(page, /\/PostMap-[^/]*\.js$/)
    const ankara = page.locator('[data-post="kz-embassy-ankara"]')
    await ankara.focus()
    await page.keyboard.press('Enter')
    await expectAddress(page, 'sel', 'mission:kz-embassy-ankara')
    await expect(ankara).toHaveAttribute('aria-current', 'true')
    await ankara.focus()
    letGo()
    await expect(page.locator('.map-frame--TUR .standing')).toHaveCount(0)
    await expect(ankara).toBeFocused()
    await expect(ankara).toHaveAttribute('aria-current', 'true')
    expect(await page.locator('.map-frame--TUR .leaflet-container canvas').count()).toBe(1)
    // years that leave posts out
    await page.evaluate(() => history.pushState({}, '', '?time=1991..1995'))
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')))
    await expect(page.locator('.standing')).toHaveCount(0)
    await expect(page.locator('.map-frame--KAZ .post-mark').first()).toBeVisible()
  })

  test('opens evidence, and keeps the focus and the place of who reads it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const letGo = await holdScript(page)
    await page.goto('./', { waitUntil: 'commit' })
    const link = firstView(page).getByRole('link', { name: /863,000/ })
    await expect(link).toHaveAttribute('href', /^read\.html#claim:/)
    const claim = (await link.getAttribute('href'))!.slice('read.html#claim:'.length)
    await link.focus()
    await page.evaluate(() => window.scrollTo(0, 300))
    letGo()
    await settled(page)
    const heir = page.locator(`#root [data-opens="${claim}"]`).first()
    await expect(heir).toBeFocused()
    expect(await page.evaluate(() => window.scrollY)).toBe(300)
  })

  test('hands the focus of a moved part over, and once more when its code has come', async ({ page }) => {
    let letRangeGo = () => {}
    const held = new Promise<void>((resolve) => (letRangeGo = resolve))
    const letGo = await holdScript(page)
    await page.route(/RangeView-[^/]*\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto('./', { waitUntil: 'commit' })
    const drawn = firstView(page).getByRole('link', { name: /^peak \d+/ })
    await drawn.focus()
    const address = (await drawn.getAttribute('href'))!
    letGo()
    await expect(page.locator('#first-view')).toHaveCount(0)
    await expect(page.locator(`#root .range a[href="${address}"]`)).toBeFocused()
    letRangeGo()
    await settled(page)
    const heir = page.locator(`#root [data-opens="${address.split(':')[1]}"]`)
    await expect(heir).toBeFocused()
    await page.keyboard.press('Enter')
    await expectAddress(page, 'sel', address.split('#')[1]!)
  })

  for (const [what, part, heir] of [
    ['a choice', '.segments label:last-child', () => ['radio', 'As Ankara reports'] as const],
    ['a figure', '.tile__voice', null],
    ['a search in the timeline', '.event-search', () => ['searchbox', /Search events/] as const],
  ] as const)
    test(`keeps ${what} that came before it, and does it then`, async ({ page }) => {
      const letGo = await holdScript(page)
      await page.goto('./', { waitUntil: 'commit' })
      const { x, y, width, height } = (await firstView(page).locator(part).first().boundingBox())!
      await page.mouse.click(x + width / 2, y + height / 2)
      await expect(page.locator('html')).toHaveAttribute('data-wish', '')
      if (part === '.event-search') await page.keyboard.type('kara')
      expect(new URL(page.url()).search).toBe('')
      letGo()
      await settled(page)
      await expect(page.locator('html')).not.toHaveAttribute('data-wish')
      if (!heir) await expectAddress(page, 'sel', /^claim:/)
      else {
        const [role, name] = heir()
        const control = page.getByRole(role, { name }).first()
        if (role === 'radio') await expect(control).toBeChecked()
        else await expect(control).toHaveValue('kara')
      }
    })

  test('is dark where the system is, and where the reader asked for it', async ({ page }) => {
    const letGo = await holdScript(page)
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('./', { waitUntil: 'commit' })
    await expect(firstView(page)).toBeVisible()
    expect(await ground()).toBe('rgb(17, 22, 27)')
    await page.evaluate(() => localStorage.setItem('kopru:preferences', '{"theme":"light"}'))
    await page.goto('./', { waitUntil: 'commit' })
    await expect(firstView(page)).toBeVisible()
    expect(await ground()).toBe('rgb(251, 248, 242)')
    letGo()
  })

  test('shows nothing of itself where it will be another', async ({ page }) => {
    const letGo = await holdScript(page)
    for (const query of ['?lang=kk&q=a', '?time=2010..2020', '?view=trade&embed=1']) {
      await page.goto(`./${query}`, { waitUntil: 'domcontentloaded', timeout: 3000 }).catch(() => undefined)
      await expect(firstView(page), query).toBeHidden()
    }
    letGo()
  })
})

test.describe('in another language, the page', () => {
  for (const [locale, title, trade] of [
    ['tr', /Türkiye–Kazakistan/, 'Ticaret'],
    ['kk', /Қазақстан/, 'Сауда'],
    ['ru', /Казахстан/, 'Торговля'],
  ] as const)
    test(`is drawn in ${locale} before its script, with no English word before or after`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const seen: string[] = []
        Object.assign(window, { __seen: seen })
        const look = () => {
          const head = [...document.querySelectorAll<HTMLElement>('#trade h2')].find((one) =>
            one.checkVisibility(),
          )
          const words =
            head && head.getBoundingClientRect().height > 0 && !head.closest('[data-other] #first-view')
          if (words && seen.at(-1) !== head.innerText) seen.push(head.innerText)
          requestAnimationFrame(look)
        }
        look()
      })
      const letGo = await holdScript(page)
      if (locale === 'tr') {
        // chosen before; the others come by their links
        await page.addInitScript(() => localStorage.setItem('kopru:preferences', '{"lang":"tr"}'))
        await page.goto('./', { waitUntil: 'commit' })
      } else await page.goto(`./?lang=${locale}`, { waitUntil: 'commit' })
      await expect(firstView(page).getByRole('heading', { name: trade, exact: true })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      expect(await page.title()).toMatch(title)
      await page.evaluate(() => document.fonts.ready)
      const [boxes, figures] = [await boxesIn(page, '#first-view'), await figuresIn(page, '#first-view')]
      await keepScreenshot(page, `first-view-${locale}`)
      letGo()
      await settled(page)
      expect(await figuresIn(page, '#root')).toEqual(figures)
      for (const [i, [selector, ...after]] of (await boxesIn(page, '#root')).entries()) {
        const off = Math.max(
          ...after.map((value, at) => Math.abs(value - (boxes[i]!.slice(1) as number[])[at]!)),
        )
        expect(off, `${selector}: ${String(boxes[i])}, then ${String(after)}`).toBeLessThanOrEqual(2)
      }
      expect(await page.evaluate(() => (window as unknown as { __seen: string[] }).__seen)).toEqual([trade])
    })
})

test('a browser that keeps nothing gets the first view all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await open(page)
  await expect(page.locator('html')).not.toHaveAttribute('data-other')
  await expect(page.getByRole('heading', { name: 'Trade', exact: true })).toHaveCount(1)
})

test.describe('where its script does not arrive, the page', () => {
  test.use({ allowedNoise: /Failed to load|ERR_/ })

  test('is the first view under every address, and says so', async ({ page }) => {
    await page.route(/assets\/[^/]*\.js$/, (route) => route.abort())
    for (const address of ['./', './?sel=figure:posts&lang=kk']) {
      await page.goto(address)
      const said = page.getByRole('alert')
      await expect(said, address).toContainText('The script of this page did not arrive.')
      await expect(said.locator('p:visible')).toHaveCount(4)
      await expect(page.getByRole('heading', { level: 3, name: 'Goods trade' })).toBeVisible()
      await expect(page.getByRole('region', { name: 'Trade', exact: true })).toBeVisible()
      await expect(page.locator(':is([inert], button):visible')).toHaveCount(0)
      await expect(
        page.locator('.no-script').getByRole('link', { name: 'The record as lists' }),
      ).toBeVisible()
    }
    await keepScreenshot(page, 'not-come')
    await page.unroute(/assets\/[^/]*\.js$/)
    await page.getByRole('link', { name: 'Бетті қайта жүктеу' }).click()
    await settled(page)
    await expectAddress(page, 'sel', 'figure:posts')
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
  })

  test('says so where a piece of it does not', async ({ page }) => {
    await page.route(/assets\/first-[^/]*\.js$/, (route) => route.abort())
    await page.goto('./')
    await expect(page.getByRole('alert').getByRole('link', { name: 'Liste olarak kayıt' })).toBeVisible()
    await expectNoAxeViolations(page)
  })
})

test.describe('without a script, the page', () => {
  test.use({ javaScriptEnabled: false })

  test('has figures and lanes, and leads to the whole record as lists', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 3, name: 'Goods trade' })).toBeVisible()
    for (const name of ['Trade', 'Investment', 'Tourism', 'Timeline'])
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
    await keepScreenshot(page, 'no-script')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(':is(.segments, button, input):visible')).toHaveCount(0)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: /863,000/ }).click()
    await expect(page).toHaveURL(/read\.html#claim:visitors-from-kaz/)
    await expect(page.locator(':target')).toContainText('863,000')
    await page.goBack()
    await page.getByRole('link', { name: 'The record as lists' }).click()
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
    await expect(page.getByRole('row', { name: /Embassy/ }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Қазақша' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk')
    await expect(page.getByRole('link', { name: 'English' })).toBeVisible()
  })
})

// axe is a script itself: the page's own never comes
for (const [what, path, part] of [
  ['the drawn view', './', undefined],
  // a thousand rows are like the first
  ['the lists', './read.html', ':is(.plain > header, .tiles, section[aria-labelledby="posts"])'],
] as const)
  test(`${what} has no axe violations`, async ({ page }) => {
    const letGo = await holdScript(page)
    await page.goto(path, { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { name: 'Trade', exact: true })).toBeVisible()
    await expectNoAxeViolations(page, part)
    letGo()
  })
