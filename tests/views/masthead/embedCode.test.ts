import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { embedCode } from '#views/masthead/embedCode.ts'

const frameOf = (code: string) => {
  const { body } = new DOMParser().parseFromString(code, 'text/html')
  expect(body.childNodes).toHaveLength(1)
  return body.firstElementChild as HTMLIFrameElement
}

it('is one frame with the address and a title, whatever is in them', () => {
  const address = 'https://example.org/a/?q=%22a%22&view=trade&embed=1&lang=tr'
  const title = 'Ticaret <"Türkiye" & Kazakistan>'
  const frame = frameOf(embedCode({ address, title, view: 'trade' }))
  expect(frame.tagName).toBe('IFRAME')
  expect(frame.getAttribute('src')).toBe(address)
  expect(frame.title).toBe(title)
})

it('lets the frame load its own files and open links, and do no more', () => {
  const frame = frameOf(embedCode({ address: 'https://example.org/', title: 'x', view: 'missions' }))
  expect(frame.getAttribute('sandbox')?.split(' ').toSorted()).toEqual([
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-same-origin',
    'allow-scripts',
  ])
  expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer')
  expect(Number(frame.getAttribute('height'))).toBeGreaterThan(200)
})

it('is the code that README shows', () => {
  const [shown = ''] = /<iframe[\s\S]*?<\/iframe>/.exec(readFileSync('README.md', 'utf8')) ?? []
  const address = 'https://your.host/kopru/embed.html?time=2010..2024&view=trade&embed=1&lang=en'
  const code = embedCode({ address, title: 'Trade: Kazakhstan–Türkiye relations', view: 'trade' })
  expect(shown.replaceAll(/\s+/g, ' ')).toBe(code)
})
