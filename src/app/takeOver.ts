import { type RefCallback, useLayoutEffect } from 'react'
import { grantWish } from './wish.ts'

/** The view that the build has drawn into the page (scripts/firstView.ts): there until the script's own is. */
const firstView = () => document.getElementById('first-view')

/** Whether the build's view stands in the page. */
export const isDrawn = (): boolean => firstView() !== null

/** Address of the focused link when its part of the drawn view was moved, which takes the focus away. */
let moved: string | null = null

/** Where the page will be another one, it has never been seen: the script in the head of the page has hidden it. */
export function dropUnseen(): void {
  if (document.documentElement.dataset['other'] !== undefined) firstView()?.remove()
}

/** Takes the drawn view away in the frame in which its successor is drawn; the focus goes to the same link there. */
export function useTakeOver(): void {
  useLayoutEffect(takeOver, [])
}

function takeOver(): void {
  const view = firstView()
  if (!view) return
  const link = focusedIn(view) ?? moved
  moved = null
  view.remove()
  if (link) handOver(link)
  grantWish()
}

/** Address of the link in this element that has the focus, `?sel=claim:an-id`. */
function focusedIn(element: Element): string | null {
  const focused = document.activeElement
  return focused && element.contains(focused) ? focused.getAttribute('href') : null
}

/** Gives the focus of a drawn link to what opens the same, else to the page. */
function handOver(link: string): void {
  const opens = CSS.escape(link.slice(link.indexOf(':') + 1))
  const main = document.querySelector('main')
  if (main) main.tabIndex = -1
  const heir =
    document.querySelector<HTMLElement>(
      `[data-opens="${opens}"], [data-post="${opens}"], a[href="${link}"]`,
    ) ?? main
  heir?.focus({ preventScroll: true })
}

/** Keeps a part of the drawn view in the place of code that is still on its way, which then gets the focus too. */
export const keepPart =
  (part: string): RefCallback<HTMLElement> =>
  (element) => {
    const drawn = firstView()?.querySelector(part)
    if (!drawn || !element) return
    moved ??= focusedIn(drawn)
    element.replaceChildren(...drawn.childNodes)
    element.style.height = 'auto'
    return () => {
      const link = focusedIn(element)
      // its successor stands there at the end of the commit that takes it away
      if (link) queueMicrotask(() => handOver(link))
      grantWish()
    }
  }
