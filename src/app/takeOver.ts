import { type RefCallback, useLayoutEffect } from 'react'

/** The view that the build has drawn into the page (scripts/firstView.ts): there until the script's own is. */
const firstView = () => document.getElementById('first-view')

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
  const link = document.activeElement?.closest('#first-view a')?.getAttribute('href')
  view.remove()
  if (!link) return
  const opens = CSS.escape(link.slice(link.indexOf(':') + 1))
  const main = document.querySelector('main')
  if (main) main.tabIndex = -1
  const heir = document.querySelector<HTMLElement>(`[data-opens="${opens}"], a[href="${link}"]`) ?? main
  heir?.focus({ preventScroll: true })
}

/** Keeps a part of the drawn view in the place of code that is still on its way. */
export const keepPart =
  (part: string): RefCallback<HTMLElement> =>
  (element) => {
    const drawn = firstView()?.querySelector(part)
    if (!drawn || !element) return
    element.append(...drawn.childNodes)
    element.style.height = 'auto'
  }
