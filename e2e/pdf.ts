import { inflateSync } from 'node:zlib'

/** A PDF as the browser writes it: how many pages it has, and what could be copied from them, without spaces. */
export function readPdf(file: Buffer): { pages: number; letters: string } {
  const bytes = file.toString('latin1')
  const objects = new Map(
    [...bytes.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  )
  const streamOf = (number: string | undefined) => unpacked(objects.get(number ?? '') ?? '')
  const fonts = new Map(
    [...bytes.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => {
      const words = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number) ?? '')?.[1]
      return [name, alphabetOf(streamOf(words))]
    }),
  )
  const letters = [...objects.keys()].map((number) => lettersIn(streamOf(number), fonts)).join('')
  return { pages: [...bytes.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, letters }
}

function unpacked(object: string): string {
  const body = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(object)?.[1]
  if (body === undefined) return ''
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
  } catch {
    return body
  }
}

type Alphabet = ReadonlyMap<string, string>

/** Codes of the glyphs of one font, hexadecimal, and the letters that they stand for. */
function alphabetOf(cmap: string): Alphabet {
  const alphabet = new Map<string, string>()
  const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  const plus = (hex: string, more: number) =>
    (Number.parseInt(hex, 16) + more).toString(16).toUpperCase().padStart(hex.length, '0')
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi))
      alphabet.set(code.toUpperCase(), letter(text))
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const ranges = block.matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)
    for (const [, first = '', last = '', text = ''] of ranges)
      for (let i = 0; i <= Number.parseInt(last, 16) - Number.parseInt(first, 16); i++)
        alphabet.set(plus(first, i), letter(plus(text, i)))
  }
  return alphabet
}

/** Follows the choice of fonts, and reads every run of glyphs in the alphabet of the one that is chosen. */
function lettersIn(content: string, fonts: ReadonlyMap<string, Alphabet>): string {
  let alphabet: Alphabet = new Map()
  let letters = ''
  for (const [, font, run] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F\s]+)>/gi)) {
    if (font) alphabet = fonts.get(font) ?? new Map()
    const length = [...alphabet.keys()][0]?.length ?? 4
    const codes = (run ?? '').toUpperCase().match(new RegExp(`.{${length}}`, 'g')) ?? []
    letters += codes.map((code) => alphabet.get(code) ?? '').join('')
  }
  return letters.replaceAll(/\s/g, '')
}
