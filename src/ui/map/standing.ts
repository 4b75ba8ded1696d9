import type { MapArea } from './mapPost.ts'
import { isStep, markAfter } from './markAfter.ts'

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

const marksIn = (map: HTMLElement) => [...map.querySelectorAll<HTMLElement>('.post-mark')]

/** Makes its marks, links before the script, the options of a list box that they are on every other map, one tab stop. */
export function withButtons(map: HTMLElement): HTMLElement {
  map.tabIndex = 0
  for (const link of map.querySelectorAll<HTMLAnchorElement>('a.post-mark')) {
    const button = document.createElement('button')
    for (const { name, value } of link.attributes) if (name !== 'href') button.setAttribute(name, value)
    button.type = 'button'
    button.setAttribute('role', 'option')
    const { href } = link
    button.dataset['post'] = href.slice(href.lastIndexOf(':') + 1)
    button.append(...link.childNodes)
    link.parentElement!.setAttribute('role', 'listbox')
    link.replaceWith(button)
  }
  stopAt(map, null)
  return map
}

/** Makes one mark the way in for Tab: that of this post, else the first. */
export function stopAt(map: HTMLElement, post: string | null): void {
  const marks = marksIn(map)
  const stop = marks.find((mark) => post !== null && postOf(mark) === post) ?? marks[0]
  for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1
}

/** Puts a drawn map into the page again, with the marks of `withButtons`; the focus stays on what had it. */
export function moveInto(place: HTMLElement, map: HTMLElement): void {
  const focused = marksIn(map).findIndex((mark) => mark === document.activeElement)
  place.append(withButtons(map))
  marksIn(map)[focused]?.focus({ preventScroll: true })
}

const movingUnder = (map: HTMLElement) =>
  map.closest('.map-frame')?.querySelector<HTMLElement>('.post-map:not(.standing-map)')

/** Keys that were pressed on a map that cannot move yet. */
const pressed = new WeakMap<HTMLElement, string>()

const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']
const ZOOMS = ['+', '=', '-', '_', '0', 'Home']

/**
 * Does with a key what the map that moves would: its marks are walked at once, what moves the ground is kept for it. All
 * other keys go on to the page.
 */
export function pressOn(map: HTMLElement, event: KeyboardEvent, selected: string | null): void {
  const { key } = event
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const marks = marksIn(map)
  const at = marks.findIndex((mark) => mark === event.target)
  if (at >= 0 && !event.shiftKey && isStep(key)) {
    const spots = marks.map((mark) => {
      const { x, y } = mark.getBoundingClientRect()
      return { id: mark.dataset['post']!, mark, x, y }
    })
    markAfter(spots, at, key)?.mark.focus({ preventScroll: true })
  } else if (at >= 0 && !event.shiftKey && key === 'Tab') {
    // past the same posts of the map that has come under it, if it has
    const next = movingUnder(map)?.querySelector<HTMLElement>('.map-buttons button')
    if (!next) return
    next.focus()
  } else if (at >= 0 && !event.shiftKey && key === 'Escape' && selected === null)
    map.focus({ preventScroll: true })
  else if ((event.target === map && ARROWS.includes(key)) || ZOOMS.includes(key)) pressed.set(map, key)
  else return
  event.preventDefault()
  event.stopPropagation()
}

/** Who leaves the map waits for none of its keys. */
export const forgetKey = (map: HTMLElement) => void pressed.delete(map)

/** Gives the focus of a drawn map to the map that has come under it: to the same post, or to the whole; and the last key. */
export function handOver(map: HTMLElement): void {
  const focused = document.activeElement
  if (!map.contains(focused)) return
  const key = pressed.get(map)
  const moving = movingUnder(map)
  const post = postOf(focused)
  const heir = (post && moving?.querySelector<HTMLElement>(`[data-post="${CSS.escape(post)}"]`)) || moving
  heir?.focus({ preventScroll: true })
  forgetKey(map)
  if (key) heir?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}
