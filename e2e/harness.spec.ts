import { expect, expectQuiet, test } from './fixtures.ts'

const runInline = () => {
  const script = document.createElement('script')
  script.textContent = 'document.title = "run"'
  document.body.append(script)
}

test.describe('every test of the browser', () => {
  // all of it is made here on purpose, and looked at
  test.use({ allowedNoise: /./ })

  test('hears a console warning', async ({ page, noise }) => {
    await page.goto('./')
    expect(noise).toEqual([])
    await page.evaluate(() => console.warn('a warning'))
    await expect.poll(() => noise).toEqual(['console: a warning'])
  })

  test('hears an uncaught exception', async ({ page, noise }) => {
    await page.goto('./')
    await page.evaluate(() => void setTimeout(() => reportError(new Error('uncaught'))))
    await expect.poll(() => noise).toEqual(['exception: uncaught'])
  })

  test('hears a request to another host', async ({ page, noise }) => {
    await page.goto('./')
    await page.evaluate(() => void (new Image().src = 'https://example.invalid/pixel.png'))
    await expect.poll(() => noise.join()).toContain('Content Security Policy')
    await page.goto('about:blank')
    await page.evaluate(() => void (new Image().src = 'https://example.invalid/pixel.png'))
    await expect.poll(() => noise).toContain('request: https://example.invalid/pixel.png')
  })

  test('hears a script that the policy of the page forbids, and the page does not run it', async ({
    page,
    noise,
  }) => {
    await page.goto('./')
    await page.evaluate(runInline)
    await expect.poll(() => noise.join()).toContain('Content Security Policy')
    await expect(page).not.toHaveTitle('run')
  })
})

test('noise that is not allowed fails, and allowed noise does not', () => {
  expect(() => expectQuiet(['console: a warning'], null)).toThrow('a warning')
  expect(() => expectQuiet(['console: a warning'], /another/)).toThrow('a warning')
  expectQuiet(['console: a warning'], /a warning/)
  expectQuiet([], null)
})
