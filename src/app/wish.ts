/** What a reader pressed or typed before the script had come, as the script in the head of the page keeps it (scripts/firstView/headScript.ts). */
interface Wish {
  /** The last place that was pressed, px of the page; none: only keys were. */
  x?: number
  y?: number
  keys: string
}

declare global {
  interface Window {
    wish?: Wish | undefined
  }
}

const CONTROL = 'a, button, input, label, select, textarea'

/** Does it, once what stands at that place is no longer drawn only. Nothing has moved since: the place is that of the same control. */
export function grantWish(): void {
  if (window.wish) requestAnimationFrame(grant)
}

function grant(): void {
  const { wish } = window
  if (!wish) return
  const at =
    wish.x === undefined || wish.y === undefined
      ? null
      : document.elementFromPoint(wish.x - window.scrollX, wish.y - window.scrollY)
  // its part of the page is still on its way
  if (at?.closest('.first-view')) return
  window.wish = undefined
  delete document.documentElement.dataset['wish']
  const control = at?.closest<HTMLElement>(CONTROL)
  control?.focus({ preventScroll: true })
  control?.click()
  if (wish.keys) type(wish.keys, wish.x === undefined)
}

/** Into the field that has the focus; where none has, the last one is a shortcut. */
function type(keys: string, isShortcut: boolean): void {
  if (document.activeElement?.matches('input, textarea')) document.execCommand('insertText', false, keys)
  else if (isShortcut)
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: keys.at(-1)!, bubbles: true, cancelable: true }),
    )
}
