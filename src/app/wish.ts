/** What a reader pressed or typed before the script had come, as the script in the head of the page keeps it (scripts/firstView/headScript.ts). */
interface Wish {
  /** The last place that was pressed, px from the corner of what it is in; none: only keys were. */
  x?: number
  y?: number
  /** Classes of what it is in, which stays in the window as the page moves; empty: the page. */
  in?: string
  keys: string
}

declare global {
  interface Window {
    wish?: Wish | undefined
  }
}

const CONTROL = 'a, button, input, label, select, textarea'

/** Does it, once what stands at that place is no longer drawn only. Nothing else has moved since: the place is that of the same control. */
export function grantWish(): void {
  if (window.wish) requestAnimationFrame(grant)
}

function grant(): void {
  const { wish } = window
  if (!wish) return
  const at = elementOf(wish)
  // its part of the page is still on its way
  if (at?.closest('.first-view')) return
  window.wish = undefined
  delete document.documentElement.dataset['wish']
  const control = at?.closest<HTMLElement>(CONTROL)
  control?.focus({ preventScroll: true })
  control?.click()
  if (wish.keys) type(wish.keys, wish.x === undefined)
}

/** What stands at its place, which is scrolled into the window when the reader has left it. */
function elementOf({ x, y, in: classes }: Wish): Element | null {
  const corner = classes ? document.getElementsByClassName(classes)[0] : document.documentElement
  if (x === undefined || y === undefined || !corner) return null
  const top = () => corner.getBoundingClientRect().top + y
  if (top() < 0 || top() >= innerHeight) scrollBy({ top: top() - innerHeight / 2, behavior: 'instant' })
  return document.elementFromPoint(corner.getBoundingClientRect().left + x, top())
}

/** Into the field that has the focus; where none has, the last one is a shortcut. */
function type(keys: string, isShortcut: boolean): void {
  if (document.activeElement?.matches('input, textarea')) document.execCommand('insertText', false, keys)
  else if (isShortcut)
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: keys.at(-1)!, bubbles: true, cancelable: true }),
    )
}
