import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { HEAD_SCRIPT } from '../../scripts/firstView/headScript.ts'
import { type OneFileParts, oneFilePage } from '../../scripts/oneFilePage.ts'

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Köprü · Көпір</title>
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="./src/main.tsx"></script>
  </body>
</html>
`
/** All that could end an element early, or mean something to a replacement. */
const NASTY = '</script><!-- <script> ]]> \u2028 \u2029 $& $` $1 "Қазақстан" \\u003c'

const parts = (changed: Partial<OneFileParts> = {}): OneFileParts => ({
  page: PAGE,
  app: `console.log(${JSON.stringify(NASTY)})`,
  style: '@layer app { a::after { content: "$&" } }',
  loader: 'start()',
  icon: '<svg xmlns="x"/>',
  texts: { 'record-core': JSON.stringify({ note: NASTY }), basemap: '{}' },
  about: 'Record 2026.1',
  ...changed,
})

const packed = (html: string, id: string) => {
  const text = new RegExp(`<script type="application/gzip" id="${id}">([^<]*)</script>`).exec(html)![1]!
  return gunzipSync(Buffer.from(text, 'base64')).toString('utf8')
}
const policyOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe(oneFilePage, () => {
  it('holds app and data to the letter, whatever is in them', () => {
    const html = oneFilePage(parts())
    expect(packed(html, 'app')).toBe(parts().app)
    expect(JSON.parse(packed(html, 'record-core'))).toEqual({ note: NASTY })
    expect(html).toContain(parts().style)
  })

  it('ends no element early', () => {
    const html = oneFilePage(parts())
    expect(html.match(/<script/g)).toHaveLength(html.match(/<\/script>/g)!.length)
    expect(html.trimEnd().endsWith('</html>')).toBe(true)
  })

  it('names no other file', () => {
    expect(oneFilePage(parts())).not.toMatch(/(?:src|href)="(?!data:)/)
  })

  it('lets its three scripts run and nothing else, and allows no connection', () => {
    const policy = policyOf(oneFilePage(parts()))
    expect(policy).toContain(`script-src ${[HEAD_SCRIPT, 'start()', parts().app].map(hash).join(' ')};`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/'self'|https?:|unsafe-eval/)
  })

  it('states its policy before anything that the policy is about, and its encoding before that', () => {
    const html = oneFilePage(parts())
    const at = ['<meta charset', 'Content-Security-Policy', '<style>', '<script'].map((mark) =>
      html.indexOf(mark),
    )
    expect(at).toEqual(at.toSorted((a, b) => a - b))
    expect(html.indexOf('<meta charset')).toBeLessThan(1024)
  })

  it.each([
    ['style', 'a{}</style><script>'],
    ['loader', '"</script>"'],
    ['about', 'a --> b'],
  ] as const)('refuses a %s that would end its element', (part, text) => {
    expect(() => oneFilePage(parts({ [part]: text }))).toThrow('end its element early')
  })

  it('says what it misses in the page of the project', () => {
    expect(() => oneFilePage(parts({ page: PAGE.replace('type="module"', 'defer') }))).toThrow('index.html')
  })
})
