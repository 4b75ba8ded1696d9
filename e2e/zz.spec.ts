import { open, test, view } from './fixtures.ts'
test('print', async ({ page }) => {
  await open(page)
  for (const name of ['Headline figures', 'Trade', 'Investment', 'Tourism', 'Missions', 'Timeline', 'Differences'])
    console.log(name, '\n', (await view(page, name).ariaSnapshot()).split('\n').slice(0, 34).join('\n'))
  await open(page, '?sel=claim:goods-trade/2024/kaz-bns')
  console.log((await view(page, 'Evidence').ariaSnapshot()).split('\n').slice(0, 30).join('\n'))
  await open(page, '?scene=trade-two-totals')
  console.log((await page.locator('body').ariaSnapshot()).split('\n').slice(0, 40).join('\n'))
})
