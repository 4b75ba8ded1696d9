/** Lines of text in one string, each ended by a line break; breaks and backslashes within a line are escaped. */
export const packLines = (lines: Iterable<string | null>): string => {
  let packed = ''
  for (const line of lines)
    packed += `${(line ?? '').replace(/[\\\n]/g, (mark) => (mark === '\n' ? String.raw`\n` : `\\${mark}`))}\n`
  return packed
}
