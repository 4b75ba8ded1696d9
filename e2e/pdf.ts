import { inflateSync } from 'node:zlib'

/** A PDF as the browser writes it: how many pages it has, and the words that a reader could copy from them. */
export function readPdf(file: Buffer): { pages: number; words: string } {
  const bytes = file.toString('latin1')
  const streams = [...bytes.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => unpacked(body))
  const alphabets = streams.filter((stream) => stream.includes('begincmap')).map(alphabetOf)
  const shown = streams.filter((stream) => /\bTJ\b|\bTj\b/.test(stream)).flatMap(runsOf)
  // which alphabet a run is written in is told by its font; trying all of them finds every word all the same
  const words = alphabets.map((alphabet) => shown.map((run) => decoded(run, alphabet)).join('\n')).join('\n')
  return { pages: [...bytes.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length, words }
}

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
  } catch {
    return body
  }
}

/** Codes of the glyphs of one font, hexadecimal, and the letters that they stand for. */
function alphabetOf(cmap: string): Map<string, string> {
  const letters = new Map<string, string>()
  const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      letters.set(code.toUpperCase(), letter(text))
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    )) {
      for (let i = 0; i <= Number.parseInt(last, 16) - Number.parseInt(first, 16); i++) {
        const hex = (value: number, length: number) => value.toString(16).toUpperCase().padStart(length, '0')
        letters.set(
          hex(Number.parseInt(first, 16) + i, first.length),
          letter(hex(Number.parseInt(text, 16) + i, text.length)),
        )
      }
    }
  }
  return letters
}

/** Runs of glyph codes that are shown together; what moves them closer is left out. */
const runsOf = (stream: string): string[] =>
  [...stream.matchAll(/\[((?:[^\]\\]|\\.)*)\]\s*TJ|<([0-9A-Fa-f\s]*)>\s*Tj/g)].map(([, several, one]) =>
    one === undefined ? [...(several ?? '').matchAll(/<([0-9A-Fa-f]*)>/g)].map(([, hex]) => hex).join('') : one,
  )

function decoded(run: string, alphabet: Map<string, string>): string {
  const length = [...alphabet.keys()][0]?.length ?? 4
  return (run.toUpperCase().match(new RegExp(`.{${length}}`, 'g')) ?? [])
    .map((code) => alphabet.get(code) ?? '')
    .join('')
}
