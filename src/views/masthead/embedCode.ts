import type { View } from '#domain/filters.ts'

/** Heights in pixels at which each view stands without scrolling in a column of common width. */
const HEIGHTS: Record<View, number> = {
  figures: 340,
  trade: 480,
  investment: 440,
  tourism: 440,
  more: 440,
  missions: 620,
  timeline: 540,
  differences: 640,
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

interface Embed {
  /** Absolute. */
  address: string
  title: string
  view: View
}

/**
 * A frame for another page. It needs its own origin (`allow-same-origin`) to load its own files, may open links in a new
 * tab, and may do nothing else to the page around it.
 */
export function embedCode({ address, title, view }: Embed): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(HEIGHTS[view]),
    style: 'border:0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
