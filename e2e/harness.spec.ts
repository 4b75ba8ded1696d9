import { expect, test } from './fixtures.ts'

test.describe('every test of the browser', () => {
  test.fail('fails on a console warning', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => console.warn('a warning'))
  })

  test.fail('fails on an uncaught exception', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => void setTimeout(() => reportError(new Error('uncaught'))))
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  })

  test.fail('fails on a request to another host', async ({ page }) => {
    await page.goto('./')
    const asked = page.waitForEvent('request', (request) => request.url().includes('example.invalid'))
    await page.evaluate(() => void (new Image().src = 'https://example.invalid/pixel.png'))
    await asked
  })

  test.fail('fails when the page runs a script that its policy forbids', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.body.append(script)
    })
  })
})

test.describe('the policy of the page', () => {
  test.use({ allowedNoise: /Content Security Policy/ })

  test('stops a script in the page', async ({ page }) => {
    await page.goto('./')
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.body.append(script)
    })
    await expect(page).not.toHaveTitle('run')
  })
})
