// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { withoutShared } from '../../scripts/firstView/shared.ts'
import { SHARED } from '../../scripts/firstView/sharedParts.ts'

const LONG = '0h1v1'.repeat(20)
const view = (word: string, line = LONG) =>
  `<title>${word}</title><style>.a{color:red;background:blue;border:1px solid;padding:1px}</style><p>${word}</p>` +
  `<svg><g><path d="M1 ${LONG}"></path></g><text>${word}</text><path d="M2 ${line}"></path></svg>` +
  `<svg class="whole"><path d="M3 ${LONG}"></path></svg><svg class="whole"><path d="M3 ${LONG}"></path></svg>`

/** As the script in the head of the page puts it in. */
function putIn(other: string, english: string): string {
  const root = document.createElement('div')
  root.innerHTML = english
  const parts = root.querySelectorAll(SHARED)
  root.innerHTML = other
  for (const place of root.querySelectorAll<HTMLElement>('[data-n]'))
    place.replaceWith(parts[Number(place.dataset['n'])]!.cloneNode(true))
  return root.innerHTML
}

describe(withoutShared, () => {
  it('leaves out what both languages draw, and nothing is lost', () => {
    const [english, other] = [view('Trade'), view('Ticaret')]
    const packed = withoutShared(other, english)
    expect(packed).not.toContain(LONG)
    expect(packed).not.toContain('border')
    expect(packed).toContain('Ticaret')
    expect(putIn(packed, english)).toBe(other)
  })

  it('keeps what only the other language draws', () => {
    const [english, other] = [view('Trade'), view('Сауда', LONG.replaceAll('h', 'H'))]
    const packed = withoutShared(other, english)
    expect(packed).toContain('0H1v1')
    expect(putIn(packed, english)).toBe(other)
  })
})
