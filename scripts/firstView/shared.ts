import { JSDOM } from 'jsdom'
import { SHARED } from './sharedParts.ts'

/** Shorter ones cost less than a place that says which they are. */
const WORTH = 60

const parsed = (html: string) => new JSDOM(`<body>${html}`).window.document.body

/**
 * The view in another language without the drawings and styles that the English one has too: in the place of each stands
 * its number there, `data-n`. The script in the head of the page (headScript.ts) takes them over when it puts the view in.
 */
export function withoutShared(other: string, english: string): string {
  const numbers = new Map<string, number>()
  for (const [i, { outerHTML }] of [...parsed(english).querySelectorAll(SHARED)].entries())
    if (!numbers.has(outerHTML)) numbers.set(outerHTML, i)
  const body = parsed(other)
  const document = body.ownerDocument
  for (const element of body.querySelectorAll(SHARED)) {
    const { outerHTML, namespaceURI, localName } = element
    const number = numbers.get(outerHTML)
    // what stands in something that has been taken out is gone with it
    if (number === undefined || outerHTML.length < WORTH || !body.contains(element)) continue
    const isPart = element.parentElement?.closest('svg')
    const place = document.createElementNS(namespaceURI, isPart ? 'g' : localName)
    place.setAttribute('data-n', String(number))
    element.replaceWith(place)
  }
  return body.innerHTML
}
