import { type Box, isInside, meets } from './box.ts'
import { type Face, textWidth } from './textWidth.ts'

export interface SetSentence {
  lines: readonly string[]
  box: Box
  lineHeight: number
}

/** Lines of about the same length. */
function balanced(words: readonly string[], count: number): string[] {
  const target = words.join(' ').length / count
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word
    const isFull = lines.length < count - 1 && line !== '' && longer.length - target > target - line.length
    if (isFull) lines.push(line)
    line = isFull ? word : longer
  }
  return [...lines, line]
}

interface Setting {
  room: Box
  taken: readonly Box[]
  /** Size of the type and height of a line, px. */
  size: number
  lineHeight: number
  face: Face
  most: number
}

/** Sets a sentence into the upper left of a room in as few lines as find place; null: no room, no sentence. */
export function setSentence(
  text: string,
  { room, taken, size, lineHeight, face, most }: Setting,
): SetSentence | null {
  const words = text.split(' ')
  for (let count = text.length > 44 ? 2 : 1; count <= most; count++) {
    const lines = balanced(words, count)
    const width = Math.max(...lines.map((line) => textWidth(line, size, face)))
    const box = {
      left: room.left,
      right: room.left + width,
      top: room.top,
      bottom: room.top + lines.length * lineHeight,
    }
    if (isInside(box, room) && !taken.some((other) => meets(box, other))) return { lines, box, lineHeight }
  }
  return null
}
