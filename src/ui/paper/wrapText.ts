import { type Face, textWidth } from '../lanes/textWidth.ts'

/** Breaks a text at its spaces into lines of at most `width`; a longer word stands alone. At most `most` lines, the last cut. */
export function wrapText(
  text: string,
  width: number,
  size: number,
  face: Face = 'sans',
  most = Infinity,
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line === '' || textWidth(longer, size, face) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  if (line) lines.push(line)
  if (lines.length <= most) return lines
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), `${last.replace(/[\s.,;:]+$/, '')}…`]
}
