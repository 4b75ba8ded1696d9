/** What a key means in the room and in the presenter's window. */
export type RoomKey =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'full-screen'
  | 'evidence'
  | 'second-language'
  | 'notes'
  | 'presenter'
  | 'unlock'
  | 'return'
  | 'help'
  | 'leave'

const KEYS: Record<string, RoomKey> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  '.': 'blank',
  '?': 'help',
  Escape: 'leave',
}

const LETTERS: Record<string, RoomKey> = {
  b: 'blank',
  f: 'full-screen',
  e: 'evidence',
  l: 'second-language',
  n: 'notes',
  p: 'presenter',
  u: 'unlock',
  r: 'return',
}

/** The letter of a key: what it writes where that is Latin, else its place on the keyboard, as under Cyrillic. */
const letterOf = (key: string, code: string) =>
  Object.keys(LETTERS).find((letter) =>
    /^[A-Za-z]$/.test(key)
      ? key.codePointAt(0)! % 32 === letter.codePointAt(0)! % 32
      : code === PLACES[letter],
  )
const PLACES: Record<string, string> = {
  b: 'KeyB',
  f: 'KeyF',
  e: 'KeyE',
  l: 'KeyL',
  n: 'KeyN',
  p: 'KeyP',
  u: 'KeyU',
  r: 'KeyR',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * What a key press means; null: nothing. Clickers send Page Up and Down, arrows, full stop, or B. Signs and letters
 * can be switched off.
 */
export function roomKey(
  { key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed,
  hasLetters = true,
): RoomKey | null {
  if (ctrlKey || metaKey || altKey) return null
  if (key === ' ') return shiftKey ? 'previous' : 'next'
  if (key.length === 1 && !hasLetters) return null
  if (Object.hasOwn(KEYS, key)) return KEYS[key]!
  const letter = key.length === 1 ? letterOf(key, code) : undefined
  return letter ? LETTERS[letter]! : null
}

/** Keys that a control keeps for itself while it has the focus. */
export function belongsToControl({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select, [contenteditable]')) return key !== 'Escape'
  if (target.closest('dialog')) return true
  return target.closest('button, a[href], summary') !== null && (key === ' ' || key === 'Enter')
}
