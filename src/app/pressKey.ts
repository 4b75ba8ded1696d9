import { START } from '#domain/briefing.ts'
import type { YearRange } from '#domain/filters.ts'
import { asTimeFilter, shownYears } from '#domain/years.ts'
import { addressNow, patchAddress, redo, resetAddress, undo } from '#state/addressBar.ts'

export type OpenDialog = 'find' | 'keys' | 'briefing' | 'scene' | 'document' | null

/** Radios, boxes and sliders keep the focus after a choice, and take no letters. */
const TAKES_LETTERS = 'input:not([type="radio"], [type="checkbox"], [type="range"]), textarea, select'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches(TAKES_LETTERS) || target.closest('dialog') !== null)

export interface KeyState {
  /** All years of the record. */
  bounds: YearRange
  letterKeys: boolean
  dialog: OpenDialog
  setDialog: (next: OpenDialog) => void
}

/** What a key of the page does. */
export function pressKey(event: KeyboardEvent, { bounds, letterKeys, dialog, setDialog }: KeyState): void {
  const moveYears = (by: number, isEnd: boolean) => {
    const { time } = addressNow()
    const now = shownYears(time, bounds)
    const start = isEnd ? now.start : now.start + by
    const end = isEnd || time !== null ? now.end + by : now.end
    // at the edge of the record the range stops, and keeps its length
    if (start < bounds.start || end > bounds.end || start > end) return
    patchAddress({ time: asTimeFilter({ start, end }, bounds) })
  }
  const actions: Record<string, (event: KeyboardEvent) => void> = {
    '/': () => setDialog('find'),
    '?': () => setDialog('keys'),
    '1': () => patchAddress({ reporter: null }),
    '2': () => patchAddress({ reporter: 'KAZ' }),
    '3': () => patchAddress({ reporter: 'TUR' }),
    '[': () => moveYears(-1, false),
    ']': () => moveYears(1, false),
    '{': () => moveYears(-1, true),
    '}': () => moveYears(1, true),
    e: () => document.querySelector<HTMLElement>('.rail .card h2')?.focus(),
    k: () => document.querySelector<HTMLButtonElement>('[data-key="known"] > button')?.click(),
    p: () => patchAddress({ scene: START }),
    z: () => undo(),
    Z: () => redo(),
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === 'Escape') {
    // in a field it means the field: a search is not cleared together with everything else
    if (document.querySelector('dialog[open], [popover]:popover-open') || isTyping(event.target)) return
    const { sel, view } = addressNow()
    if (sel) patchAddress({ sel: null })
    else if (view) patchAddress({ view: null })
    else resetAddress()
    return
  }
  // a dialog that is still on its way takes no page keys either
  if (!letterKeys || dialog || isTyping(event.target)) return
  const action = actions[event.key]
  if (!action) return
  event.preventDefault()
  action(event)
}
