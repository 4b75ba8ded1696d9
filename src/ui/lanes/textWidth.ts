import { textSpacing } from '../frame/textSpacing.ts'

/** Advance widths in em of Source Sans 3, rounded up by class of character: layout must not wait for a font. */
const NARROW = /[ijl.,:;'’|!()[\] ·ıІіİI]/
const SLIM = /[frt\-–"/]/
const WIDE = /[mwMWЖШЩЮжшщюмфыФЫ%@—]/
const CAPITAL = /\p{Lu}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

function advance(character: string): number {
  if (WIDE.test(character)) return 0.8
  if (NARROW.test(character)) return 0.27
  if (SLIM.test(character)) return 0.36
  if (CAPITAL.test(character)) return 0.62
  if (CYRILLIC.test(character)) return 0.55
  return 0.515
}

/** How much wider than the sans at 400 a face runs. */
const STRETCH = { sans: 1, strong: 1.06, serif: 1.12 }
export type Face = keyof typeof STRETCH

/**
 * About how many pixels wide a text is, a little over rather than under; the same on every machine, and wider only
 * where the reader spreads letters and words.
 */
export function textWidth(text: string, size: number, face: Face = 'sans'): number {
  let sum = 0
  for (const character of text) sum += advance(character)
  const { letter, word } = textSpacing.get()
  const spread = letter === 0 && word === 0 ? 0 : text.length * letter + (text.split(' ').length - 1) * word
  return (sum * STRETCH[face] + spread) * size
}
