import type { MapArea } from './mapPost.ts'

/**
 * The map of an area that the build has drawn into the page (scripts/firstView/StaticMap.tsx), while it stands there; null
 * once it has been taken over, and where there is none.
 */
export const standingMap = (area: MapArea): HTMLElement | null =>
  // at build there is no document
  globalThis.document?.querySelector<HTMLElement>(
    `#first-view .standing-map[data-area="${area}"], .rail .standing-map[data-area="${area}"]`,
  ) ?? null

/** Id of the post of the drawn mark that holds this element, if any does. */
export const postOf = (target: EventTarget | null): string | null =>
  (target instanceof Element && target.closest<HTMLElement>('.post-mark')?.dataset['post']) || null

/** Makes its marks, links before the script, the buttons that they are on every other map. */
export function withButtons(map: HTMLElement): HTMLElement {
  map.tabIndex = 0
  for (const link of map.querySelectorAll<HTMLAnchorElement>('a.post-mark')) {
    const button = document.createElement('button')
    for (const { name, value } of link.attributes) if (name !== 'href') button.setAttribute(name, value)
    button.type = 'button'
    button.setAttribute('aria-pressed', 'false')
    const { href } = link
    button.dataset['post'] = href.slice(href.lastIndexOf(':') + 1)
    button.append(...link.childNodes)
    link.replaceWith(button)
  }
  return map
}

/** Keys that were pressed on a map that cannot move yet. */
const pressed = new WeakMap<HTMLElement, string>()

export const keepKey = (map: HTMLElement, key: string) => void pressed.set(map, key)

/** Gives the focus of a drawn map to the map that has come under it: to the same post, or to the whole; and the last key. */
export function handOver(map: HTMLElement): void {
  const focused = document.activeElement
  if (!map.contains(focused)) return
  const moving = map.closest('.map-frame')?.querySelector<HTMLElement>('.post-map:not(.standing-map)')
  const post = postOf(focused)
  const heir = (post && moving?.querySelector<HTMLElement>(`[data-post="${CSS.escape(post)}"]`)) || moving
  heir?.focus({ preventScroll: true })
  const key = pressed.get(map)
  if (key) heir?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}
