import type { Page, Route } from '@playwright/test'

import { come, expect, open, settled, test, view } from './fixtures.ts'

// requests that a service worker makes on its own would pass by the failures made here
test.use({ serviceWorkers: 'block' })

const CORE = /\/record\/core\.[0-9a-f]+\.json$/
const CORE_TEXT = /\/record\/core-text-en\.[0-9a-f]+\.json$/
const DETAIL = /\/record\/detail\.[0-9a-f]+\.json$/
const REGIONS = ['Headline figures', 'Trade', 'Investment', 'Tourism', 'Missions', 'Timeline', 'Differences']

interface Part {
  release: string
  content: Record<string, { id: string; [field: string]: unknown }[]>
}

async function changed(route: Route, change: (part: Part) => void) {
  const response = await route.fetch()
  const part = (await response.json()) as Part
  change(part)
  await route.fulfill({ response, json: part })
}

async function expectNothingDrawn(page: Page) {
  for (const name of REGIONS) await expect(view(page, name)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
}

test.describe('a record that does not come', () => {
  test.use({ allowedNoise: /Failed to load resource|net::ERR|Service Worker/ })

  for (const file of [CORE, CORE_TEXT]) {
    test(`as the host has no file ${file.source} says so and names the file`, async ({ page }) => {
      await page.route(file, (route) => route.fulfill({ status: 404, body: 'Not found' }))
      await page.goto('./')
      await expect(page.getByRole('heading', { name: 'The record is not here' })).toBeVisible()
      await expect(page.getByRole('alert')).toContainText(file === CORE ? 'core' : 'core-text-en')
      await expectNothingDrawn(page)
    })
  }

  test('as the network is gone says so, and goes on with the same view when it is back', async ({ page }) => {
    await page.route(CORE, (route) => route.abort('internetdisconnected'))
    await page.goto('./?time=2015..2020&sel=mission:tr-embassy-astana')
    await expect(page.getByRole('heading', { name: 'The record cannot be reached' })).toBeVisible()
    await expectNothingDrawn(page)
    await page.unroute(CORE)
    await page.getByRole('button', { name: 'Try again' }).click()
    await settled(page)
    await expect(page.getByRole('heading', { name: 'Astana, Kazakhstan' })).toBeVisible()
    await expect(page.getByText('Years 2015–2020')).toBeVisible()
  })

  test('at once comes by itself when the host only stumbled', async ({ page }) => {
    let times = 0
    await page.route(CORE, (route) => (++times === 1 ? route.fulfill({ status: 503 }) : route.continue()))
    await open(page)
    for (const name of REGIONS) await expect(view(page, name)).toBeVisible()
    expect(times).toBe(2)
  })

  test('in its second part leaves all views standing, and offers to ask again', async ({ page }) => {
    await page.route(DETAIL, (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('./?sel=claim:goods-trade/2024/kaz-bns')
    await expect(page.getByText('Evidence could not be loaded.')).toBeVisible()
    await expect(view(page, 'Trade')).toBeVisible()
    await page.unroute(DETAIL)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(view(page, 'Evidence').locator('.sources').getByRole('link').first()).toBeVisible()
    await expect(page.getByText('Evidence could not be loaded.')).toHaveCount(0)
  })
})

test.describe('a record that comes damaged', () => {
  test.use({ allowedNoise: /Service Worker/ })

  test('says so, and nothing is drawn', async ({ page }) => {
    for (const [what, damage] of [
      ['cut short', async (route: Route) => (await (await route.fetch()).text()).slice(0, 20_000)],
      ['as a page of the host', async () => '<!doctype html><title>Welcome</title>'],
      ['as other JSON', async () => '[1, 2, 3]'],
      ['as nothing', async () => ''],
      ['as null', async () => 'null'],
      [
        'from another release',
        async (route: Route) =>
          (await (await route.fetch()).text()).replace(/"release":"[0-9a-f]{6}/, '"release":"000000'),
      ],
    ] as const) {
      await test.step(what, async () => {
        await page.unrouteAll()
        await page.route(CORE, async (route) =>
          route.fulfill({ contentType: 'application/json', body: await damage(route) }),
        )
        await page.goto('./')
        await expect(page.getByRole('heading', { name: 'The record did not arrive whole' })).toBeVisible()
        await expectNothingDrawn(page)
      })
    }
  })
})

test.describe('a record that breaks its rules', () => {
  test.use({ allowedNoise: /Service Worker/ })

  test('lists every problem with file, record, field, rule and what is there', async ({ page }) => {
    await page.route(CORE, (route) =>
      changed(route, ({ content }) => {
        Object.assign(content['claims']![0]!, { value: 'many' })
        Object.assign(content['claims']![1]!, { indicator: 'no-such-indicator' })
        Object.assign(content['missions']![0]!, { kind: 'castle' })
      }),
    )
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'A wrong figure is worse than no figure' })).toBeVisible()
    await expect(page.getByRole('alert')).toContainText(
      'The data did not pass its checks. Nothing is drawn from it.',
    )
    await expectNothingDrawn(page)
    const rows = page.locator('.table--problems tbody tr')
    for (const [file, record, found] of [
      ['claims.json', 'agreements-in-all/2025-07-29/kaz-president-tokayev, value', '"many"'],
      ['claims.json', 'agreements-signed/2022/kaz-ambassador-sapiyev, indicator', 'no-such-indicator'],
      ['missions.json', 'kz-consulate-general-antalya, kind', '"castle"'],
    ] as const) {
      const row = rows.filter({ hasText: record })
      await expect(row).toContainText(file)
      await expect(row).toContainText(found)
    }
    await expect(page.getByRole('alert')).toContainText(`${await rows.count()} problems`)
  })

  test('in its second part is not drawn either', async ({ page }) => {
    await page.route(DETAIL, (route) =>
      changed(route, ({ content }) => {
        Object.assign(content['claims']![0]!, { evidence: [] })
      }),
    )
    await page.goto('./')
    await expect(page.getByRole('heading', { name: 'A wrong figure is worse than no figure' })).toBeVisible()
    await expectNothingDrawn(page)
    await expect(page.locator('.table--problems')).toContainText(
      'agreements-in-all/2025-07-29/kaz-president-tokayev',
    )
  })

  test('is read again at the reader’s wish', async ({ page }) => {
    await page.route(CORE, (route) =>
      changed(route, ({ content }) => Object.assign(content['claims']![0]!, { time: 'yesterday' })),
    )
    await page.goto('./')
    await expect(page.locator('.table--problems')).toContainText('time')
    await page.unroute(CORE)
    await page.getByRole('button', { name: 'Try again' }).click()
    await settled(page)
    for (const name of REGIONS) await expect(view(page, name)).toBeVisible()
  })
})

test.describe('a slow network', () => {
  test.use({ allowedNoise: /Service Worker/ })

  test('is named after a while, over the boxes of the page', async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route(CORE, async (route) => {
      await held
      await route.continue()
    })
    // the plain address has its figures before the record comes
    await page.goto('./?theme=light')
    const main = page.getByRole('main', { name: 'Loading the record' })
    await expect(main).toHaveAttribute('aria-busy', 'true')
    await expect(page.locator('.ghost').first()).toBeVisible()
    await expect(main.getByRole('status')).toHaveText('Loading the record')
    await expect(main.getByRole('status')).toHaveText('The network is slow. The record is still on its way.')
    release()
    await settled(page)
    for (const name of REGIONS) await expect(view(page, name)).toBeVisible()
  })

  for (const [device, viewport] of [
    ['desk', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    test(`shows on a ${device} the boxes of the page where its views will stand`, async ({ page }) => {
      await page.setViewportSize(viewport)
      let release = () => {}
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route(CORE, async (route) => {
        await held
        await route.continue()
      })
      // an address that nothing is drawn for
      await page.goto('./?theme=light')
      await expect(page.locator('.ghost').first()).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      const tops = () =>
        page.evaluate(() =>
          ['.masthead', '.filters', '.tiles', '.layout', '.score', '.rail'].map((part) => {
            const box = document.querySelector(part)?.getBoundingClientRect()
            // on a phone the rail stands under everything, where nobody has scrolled to
            return box && box.top < window.innerHeight ? box.top : 0
          }),
        )
      const before = await tops()
      release()
      await settled(page)
      const after = await tops()
      // half a line of small type at most
      for (const [i, top] of before.entries()) expect(Math.abs(top - after[i]!), `part ${i}`).toBeLessThan(6)
      expect(Math.max(...after)).toBeGreaterThan(100)
    })

    test(`shifts nothing on a ${device} while the parts of the page come one by one`, async ({ page }) => {
      test.slow()
      await page.setViewportSize(viewport)
      await page.addInitScript(() => {
        const shifts: string[] = []
        Object.assign(window, { shifts, shift: 0 })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number
            hadRecentInput: boolean
            sources: { node: Element | null }[]
          })[]) {
            if (entry.hadRecentInput) continue
            ;(window as unknown as { shift: number }).shift += entry.value
            shifts.push(
              `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.className ?? node?.nodeName).join(' ')}`,
            )
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.route(/\/(?:assets|record)\//, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 250))
        await route.continue()
      })
      await page.goto('./')
      await settled(page)
      await come(page, 'trade')
      const { shift, shifts } = await page.evaluate(() => {
        const seen = window as unknown as { shift: number; shifts: string[] }
        return { shift: seen.shift, shifts: seen.shifts }
      })
      expect(shift, shifts.join('\n')).toBeLessThanOrEqual(0.02)
    })
  }
})

test.describe('a part of the page that does not come', () => {
  // the page goes on without it; the browser and the framework still say so to developers
  test.use({ allowedNoise: /./ })

  test('as the outlines of the map leaves the posts on plain ground, and says so', async ({ page }) => {
    await page.route(/basemap/, (route) => route.abort())
    await open(page, '?time=1991..2025')
    await expect(view(page, 'Missions').getByText('The map could not be drawn').first()).toBeVisible()
    await page.locator('.post-mark[data-post="tr-embassy-astana"]').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Astana, Kazakhstan' })).toBeVisible()
  })

  test('as the chart library leaves the lanes drawn and readable', async ({ page }) => {
    await page.route(/\/assets\/(?:charts|LaneChart)-/, (route) => route.abort())
    await open(page)
    // the first lane that is read asks for all of them
    const gone = page.waitForEvent('requestfailed', (request) =>
      /\/assets\/(?:charts|LaneChart)-/.test(request.url()),
    )
    await page.locator('#trade .lane__stage').hover({ position: { x: 4, y: 4 } })
    await gone
    for (const lane of ['trade', 'investment', 'tourism']) {
      await page.locator(`#${lane} .lane__stage`).hover({ position: { x: 4, y: 4 } })
      await settled(page)
      const shapes = await page
        .locator(`#${lane} svg.lane-drawing :is(.column-part, .line-point, .glyph-solid)`)
        .evaluateAll((all) => all.map((path) => path.getAttribute('d')).join(''))
      expect(shapes.split('M').length).toBeGreaterThan(10)
      await expect(page.locator(`#${lane} .recharts-wrapper`)).toHaveCount(0)
    }
    await page.locator('#trade .lane__point').focus()
    await page.keyboard.press('Enter')
    await expect(view(page, 'Evidence')).toBeVisible()
  })

  test('takes nothing else with it', async ({ page }) => {
    for (const [part, file, gone] of [
      ['the map', /\/assets\/(?:PostMap|map)-/, []],
      ['the timeline', /\/assets\/TimelineView-/, ['Timeline']],
      ['the rail', /\/assets\/(?:RailContent|cards)-/, ['Missions', 'Differences']],
      ['the footer', /\/assets\/Footer-/, []],
    ] as const) {
      await test.step(part, async () => {
        await page.unrouteAll()
        await page.route(file, (route) => route.abort())
        await page.goto(part === 'the map' ? './?time=1991..2025' : './')
        await expect(page.getByText('This view could not be drawn.').first()).toBeVisible()
        for (const name of REGIONS)
          await expect(view(page, name)).toHaveCount(gone.some((one) => one === name) ? 0 : 1)
        await page.getByRole('radio', { name: 'As Ankara reports' }).check()
        await expect(
          view(page, 'Headline figures')
            .getByRole('button', { name: /Ankara:/ })
            .first(),
        ).toBeVisible()
      })
    }
  })

  for (const [what, file, act] of [
    ['the finder', /\/assets\/(?:Dialogs|Finder|FinderDialog)-/, (page: Page) => page.keyboard.press('/')],
    [
      'a menu',
      /\/assets\/(?:CategoryChoices|KnownForm|ShareChoices)-/,
      (page: Page) => page.getByRole('button', { name: 'All 17 categories' }).click(),
    ],
  ] as const) {
    test(`as ${what} leaves the page as it was`, async ({ page }) => {
      await open(page)
      await page.route(file, (route) => route.abort())
      await act(page)
      await expect(page.getByText('This view could not be drawn.').first()).toBeVisible()
      await page.keyboard.press('Escape')
      for (const name of REGIONS) await expect(view(page, name)).toBeVisible()
    })
  }
})

test('a browser that keeps nothing shows the page, and obeys until it is closed', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('The user denies it.', 'SecurityError')
        },
      })
    }
  })
  await open(page)
  for (const name of REGIONS) await expect(view(page, name)).toBeVisible()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
