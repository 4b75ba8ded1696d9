import { textWidth } from '../lanes/textWidth.ts'

/** Lines of a title that stand over its line without reaching into it. */
const LINES = 5

/** How many lines a title takes in a column; endless where a word of it is wider. Lengths of one unit. */
function linesOf(title: string, column: number, size: number): number {
  let lines = 1
  let used = 0
  const space = textWidth(' ', size, 'strong')
  for (const word of title.split(/\s+/)) {
    const length = textWidth(word, size, 'strong')
    if (length > column) return Infinity
    const isNext = used > 0 && used + space + length > column
    lines += isNext ? 1 : 0
    used = isNext || used === 0 ? length : used + space + length
  }
  return lines
}

/** Whether titles of this size stand side by side over their lines, each in a column of this width, no word broken. */
export const titlesFit = (titles: readonly string[], column: number, size: number): boolean =>
  titles.every((title) => linesOf(title, column, size) <= LINES)
