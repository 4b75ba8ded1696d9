/** Content lines as iCalendar (RFC 5545) and vCard (RFC 6350) share them. */
const MOST_OCTETS = 75
const END = '\r\n'

/** Text as a value of one part: vCard readers take a semicolon in it as it is, and some its escape for a letter. */
export const plainValue = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')
    .replaceAll(',', '\\,')

/** Text as a value or as one of its parts: what would end or part it is escaped. */
export const textValue = (text: string): string => plainValue(text).replaceAll(';', '\\;')

/** A parameter cannot hold quotes or line ends. */
export const parameterValue = (text: string): string => `"${text.replace(/["\p{Cc}]+/gu, ' ')}"`

const octets = (letter: string): number => new TextEncoder().encode(letter).length

/** A line of at most 75 octets, folded between letters; a letter of several octets is never cut. */
export function folded(line: string): string {
  let out = ''
  let length = 0
  for (const letter of line) {
    const size = octets(letter)
    if (length + size > MOST_OCTETS) {
      out += `${END} `
      length = 1
    }
    out += letter
    length += size
  }
  return out + END
}

/** Lines of `name:value`; a null value leaves the line out. */
export const contentLines = (lines: readonly (readonly [name: string, value: string | null])[]): string =>
  lines.map(([name, value]) => (value === null ? '' : folded(`${name}:${value}`))).join('')
