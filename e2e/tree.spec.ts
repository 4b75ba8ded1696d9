import { expect, open, test, view } from './fixtures.ts'

/** What assistive technology is told of each view: its parts in order, by role and name; numbers may change, parts not. */
const TREES = {
  'Headline figures': `
    - region "Headline figures":
      - heading "Headline figures" [level=2]
      - heading "Goods trade" [level=3]
      - button /Goods trade, .+ Astana. .+ Opens the evidence/
      - button /Goods trade, .+ Ankara. .+ Opens the evidence/
      - heading "Turkish FDI in Kazakhstan" [level=3]
  `,
  Trade: `
    - region "Trade":
      - heading "Trade" [level=2]
      - paragraph: goods, US$ bn a year
      - list:
        - listitem: Astana’s count
        - listitem: Ankara’s totals
        - listitem: mirror gap
      - 'button "Show as table: Trade"'
      - button "Enlarge Trade"
      - paragraph: /Goods trade between Kazakhstan and Türkiye, .+ \\d+ figures/
      - listbox /Figures as points/:
        - option /Goods trade.+/
  `,
  Investment: `
    - region "Investment":
      - heading "Investment" [level=2]
      - 'button "Show as table: Investment"'
      - button "Enlarge Investment"
      - paragraph: /Claimed totals of investment each way, .+ \\d+ figures/
      - listbox /Figures as points/:
        - option /.*investment.*/
  `,
  Tourism: `
    - region "Tourism":
      - heading "Tourism" [level=2]
      - 'button "Show as table: Tourism"'
      - button "Enlarge Tourism"
      - paragraph: /Visitors each way, .+ \\d+ figures/
      - listbox /Figures as points/:
        - option /Visitors .+/
  `,
  Missions: `
    - region "Missions":
      - heading "Missions" [level=2]
      - radiogroup "Map or list":
        - radio "Map" [checked]
        - radio "List"
      - button "Enlarge Missions"
      - group "Map of posts in Türkiye":
        - listbox /Posts.+Enter opens/:
          - option "Embassy of Kazakhstan, Ankara, Active"
      - group "Map of posts in Kazakhstan":
        - listbox /Posts.+Enter opens/:
          - option "Embassy of Türkiye, Astana, Active"
  `,
  Timeline: `
    - region "Timeline":
      - heading "Timeline" [level=2]
      - search:
        - searchbox "Search events"
      - radiogroup "Rows or list":
        - radio "Rows" [checked]
        - radio "List"
      - button "Enlarge Timeline"
      - list:
        - listitem:
          - text: Visits and councils
          - button /\\d+ events, Visits and councils/
      - listbox /Events as points/:
        - option /.+ Importance \\d of 5/
  `,
  Differences: `
    - region "Differences":
      - heading "Differences" [level=2]
      - button /All \\d+ differences/
      - list:
        - listitem:
          - button /.+ against .+/
          - button /.+/
  `,
} as const

const EVIDENCE = `
  - region "Evidence":
    - heading "Evidence" [level=2]
    - heading "Goods trade, both ways, 2024" [level=3]
    - button "Close"
    - heading "Who says so, and who says otherwise" [level=4]
    - list:
      - listitem:
        - button /President Tokayev/
`

const ROOM = `
  - main:
    - status: /Scene 2 of \\d+. Two capitals, two totals/
    - article:
      - heading /Two capitals, two totals/ [level=1]
      - img /\\d+ figures from/
      - list:
        - listitem: /Ankara, .+/
      - paragraph: /Bureau of National Statistics/
`

test('each view tells assistive technology what it is, in order', async ({ page }) => {
  await open(page)
  for (const [name, tree] of Object.entries(TREES)) await expect(view(page, name)).toMatchAriaSnapshot(tree)
  await open(page, '?sel=claim:goods-trade/2024/kaz-bns')
  await expect(view(page, 'Evidence')).toMatchAriaSnapshot(EVIDENCE)
  await open(page, '?scene=trade-two-totals')
  await expect(page.locator('body')).toMatchAriaSnapshot(ROOM)
})

test('the page has one main, one first heading, and landmarks that are named', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('banner')).toHaveCount(1)
  await expect(page.getByRole('contentinfo')).toHaveCount(1)
})
