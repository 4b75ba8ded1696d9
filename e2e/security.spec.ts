import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'

import { expect, open, settled, test, view } from './fixtures.ts'

/** The policy of the page by directive. */
async function policyOf(page: Page): Promise<Map<string, string[]>> {
  const content = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  return new Map(
    (content ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/)
      return [name, values]
    }),
  )
}

test.describe('the policy of the page', () => {
  test('allows nothing that it does not name, and no code but its own files and one script in the page', async ({
    page,
    request,
    site,
  }) => {
    const html = await (await request.get(site.root)).text()
    const inside = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(
      ([, code = '']) => code,
    )
    expect(inside).toHaveLength(1)
    const hash = createHash('sha256').update(inside[0]!).digest('base64')
    await page.goto('./')
    const policy = await policyOf(page)
    expect(policy.get('default-src')).toEqual(["'none'"])
    expect(policy.get('script-src')).toEqual(["'self'", `'sha256-${hash}'`])
    for (const directive of ['connect-src', 'font-src']) expect(policy.get(directive)).toEqual(["'self'"])
    for (const directive of ['base-uri', 'form-action']) expect(policy.get(directive)).toEqual(["'none'"])
    const all = [...policy.values()].flat()
    for (const loose of ["'unsafe-eval'", "'strict-dynamic'", "'unsafe-hashes'", "'wasm-unsafe-eval'", '*'])
      expect(all).not.toContain(loose)
    expect(all.filter((value) => /^(?:https?:|ws:|wss:|\*)/.test(value))).toEqual([])
  })

  test('comes before anything that it governs', async ({ request, site }) => {
    const html = await (await request.get(site.root)).text()
    const at = html.indexOf('Content-Security-Policy')
    expect(at).toBeGreaterThan(0)
    for (const tag of ['<script', '<link', '<style', '<img']) {
      const first = html.indexOf(tag)
      if (first >= 0) expect(at, tag).toBeLessThan(first)
    }
    expect(html).not.toMatch(/\son\w+=/)
  })

  test.describe('stops', () => {
    test.use({ allowedNoise: /Content Security Policy|violates the following/ })

    for (const [what, attempt] of [
      // later, because what a test evaluates itself is let through
      // oxlint-disable-next-line typescript/no-implied-eval -- that it is refused is what is tested
      ['code made of words', () => void setTimeout(() => new Function('window.__ran = 1')())],
      [
        'a handler in an attribute',
        () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.__ran = 1">'),
      ],
      [
        'a frame',
        () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/frame' })),
      ],
    ] as const) {
      test(what, async ({ page }) => {
        await open(page)
        const violated = page.evaluate(
          () =>
            new Promise((resolve) =>
              document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
                resolve(effectiveDirective),
              ),
            ),
        )
        await page.evaluate(attempt).catch(() => {})
        expect(await violated).toMatch(/^(?:script-src(?:-attr)?|frame-src)$/)
        expect(await page.evaluate(() => '__ran' in window)).toBe(false)
      })
    }
  })
})

test('links that leave the page tell nothing of it and open a window of their own', async ({ page }) => {
  for (const query of [
    '',
    '?sel=claim:goods-trade/2024/kaz-bns',
    '?sel=mission:tr-honorary-consulate-shymkent',
  ]) {
    await open(page, query)
    const links = await page.locator('a[href^="http"]').evaluateAll((all) =>
      all.map((link) => ({
        href: link.getAttribute('href'),
        rel: link.getAttribute('rel') ?? '',
        target: link.getAttribute('target'),
      })),
    )
    expect(links.length).toBeGreaterThan(0)
    for (const { href, rel, target } of links) {
      expect(target, href ?? '').toBe('_blank')
      expect(rel.split(' '), href ?? '').toEqual(expect.arrayContaining(['noopener', 'noreferrer']))
      expect(href).toMatch(/^https?:\/\//)
    }
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0)
  }
})

// the fixtures fail it on any request to another host and on any word in the console
test('a walk through the whole page asks no other host and says nothing to the console', async ({ page }) => {
  test.slow()
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await open(page)
  for (const name of ['As Astana reports', 'As Ankara reports', 'Both capitals'])
    await page.getByRole('radio', { name }).check()
  for (const name of [/categories$/, /^As known on/, /^Theme/, /^Share/]) {
    await page.getByRole('button', { name }).first().click()
    await page.keyboard.press('Escape')
  }
  for (const theme of ['dark', 'room', 'light']) await open(page, `?theme=${theme}`)
  for (const name of [
    'figures',
    'trade',
    'investment',
    'tourism',
    'more',
    'missions',
    'timeline',
    'differences',
  ])
    await open(page, `?view=${name}`)
  for (const sel of [
    'mission:kz-honorary-consulate-konya',
    'event:2025-07-29-hlscc-5-ankara',
    'claim:goods-trade/2025/kaz-bns',
    'figure:posts',
  ])
    await open(page, `?sel=${sel}&known=2025-08-01`)
  await page.keyboard.press('Escape')
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: 'Post, event or figure' }).pressSequentially('Ankara')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=/)
  await settled(page)
  await page.keyboard.press('?')
  for (let i = 0; i < 2; i++) await page.keyboard.press('Escape')
  await view(page, 'Missions').getByRole('button', { name: 'Zoom in' }).first().click()
  await view(page, 'Timeline').getByRole('radio', { name: 'List', exact: true }).check()
  await view(page, 'Missions').getByRole('radio', { name: 'List', exact: true }).check()
  await page.emulateMedia({ media: 'print' })
  await page.pdf()
  expect([...asked]).toHaveLength(1)
})
