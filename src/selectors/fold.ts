/** A word, and a run of words that a hyphen or an apostrophe ties together: `Nur-Sultan`, `Ankara'da`. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const RUN = /[\p{L}\p{M}\p{N}]+(?:[-'’‐‑][\p{L}\p{M}\p{N}]+)*/gu

const isIn = (letters: string, letter: string | undefined) => letter !== undefined && letters.includes(letter)

/** Letters that no decomposition takes apart; modifier apostrophes go. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
}

/**
 * Cyrillic and Latin letters in one alphabet, by their sound. `c` stands for every hushing sound: the languages,
 * and the spellings of one name in them, swap sh, ch, j and zh freely (Shymkent, Çimkent; Zhambyl, Cambıl).
 */
const LETTERS_OF: Record<string, string> = {
  a: 'аәə',
  b: 'б',
  c: 'жчшщj',
  d: 'д',
  e: 'еэє',
  f: 'ф',
  g: 'гғґ',
  h: 'хһx',
  i: 'иыіy',
  k: 'кқq',
  l: 'л',
  m: 'м',
  n: 'нң',
  o: 'оө',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'уұү',
  v: 'вw',
  z: 'з',
  ia: 'я',
  iu: 'ю',
  ts: 'ц',
  '': 'ъь',
}
const SOUND_OF = new Map(
  Object.entries(LETTERS_OF).flatMap(([sound, letters]) => [...letters].map((letter) => [letter, sound])),
)

/** Case off by the letters, not by a locale: İ, I, ı and i are one letter, because their marks go with the rest. */
const lower = (text: string) => text.normalize('NFKD').toLowerCase()

const withoutMarks = (text: string) =>
  text.replace(/[\p{M}\u02b9-\u02ff]/gu, '').replace(/[ıςßæœøđłþð]/g, (letter) => PLAIN[letter]!)

const spaced = (text: string) => (text.match(WORD) ?? []).join(' ')

/** Case and diacritics off, punctuation to spaces: `Erdoğan`, `ERDOĞAN` and `erdogan` are one. Idempotent. */
export const foldStrict = (text: string): string => spaced(withoutMarks(lower(text)))

/** Adds a letter; what it sounds like may depend on the letters before it, never on those that follow. */
function emit(out: string, letter: string): string {
  const last = out.at(-1)
  const rest = out.slice(0, -1)
  if (letter === last && !isIn('0123456789', letter)) return out
  if (letter === 'h') {
    if (isIn('szc', last)) return emit(rest, 'c')
    if (last === 'k') return emit(rest, 'h')
    if (last === 'p') return emit(rest, 'f')
    if (isIn('gt', last)) return out
  }
  if (letter === 'c' && last === 'd') return emit(rest, 'c')
  if (letter === 'i' && isIn('aeou', last)) return out
  if (letter === 'e' && out === 'i') return 'e'
  if (letter === 'u' && isIn('aeo', last)) return emit(out, 'v')
  if (letter === 'u' && last === 'i' && out.length > 1) return emit(rest, 'u')
  if (letter === 't' && out.length > 2 && out.endsWith('es'))
    return `${emit(emit(out.slice(0, -2), 'i'), 's')}t`
  // The one name that loses its first vowel in a language of the record: Стамбул.
  if (letter === 'b' && out === 'stam') return 'istanb'
  if (isIn('bp', letter) && last === 'm') return emit(rest, 'n') + letter
  return out + letter
}

function skeleton(word: string): string {
  let out = ''
  for (const letter of word) for (const sound of SOUND_OF.get(letter) ?? letter) out = emit(out, sound)
  return out
}

/**
 * The sound of a name, whatever alphabet it is written in: `Шымкент`, `Shymkent` and `Çimkent` are one. Loose on
 * purpose (hushing sounds, i and y, k and q, kh and h, u and v after a vowel are not told apart). Idempotent.
 */
export const foldLoose = (text: string): string =>
  spaced(withoutMarks(lower(text).replace(/s[\u0326\u0327\u030c]|z\u030c/g, 'c')))
    .split(' ')
    .map(skeleton)
    .filter(Boolean)
    .join(' ')

/** Titles share most of their words, and folding one costs more than looking it up. */
const MAX_WORDS = 20_000
const folded = new Map<string, string>()

/** Loose words carry a `~`, so that neither kind is ever taken for the other. */
function foldWord(word: string): string {
  let both = folded.get(word)
  if (both === undefined) {
    const isAscii = /^[\da-z]*$/i.test(word)
    const strict = isAscii ? word.toLowerCase() : foldStrict(word)
    const loose = isAscii ? skeleton(strict) : foldLoose(word)
    both = (strict && ` ${strict}`) + (loose && ` ~${loose.replaceAll(' ', ' ~')}`)
    if (folded.size >= MAX_WORDS) folded.clear()
    folded.set(word, both)
  }
  return both
}

const wordsOf = (text: string) => text.match(WORD) ?? []

/** The runs of a text: what {@link fold} folds by itself. */
export const runsOf = (text: string): readonly string[] => text.match(RUN) ?? []

/** A text ready to be searched by {@link matches}: every word strictly and loosely folded, tied words also as one. */
export function fold(text: string): string {
  let out = ''
  for (const run of runsOf(text)) {
    const words = wordsOf(run)
    for (const word of words) out += foldWord(word)
    if (words.length > 1) out += foldWord(words.join(''))
  }
  return out
}

/** Beginnings of folded words, any of which will do. */
export type Term = readonly string[]

/** The beginnings, any of which a match must have; none for a word without letters. */
const termOf = (word: string): Term => {
  const [strict, loose] = [foldStrict(word), foldLoose(word)]
  return [...(strict ? [` ${strict}`] : []), ...(loose ? [` ~${loose}`] : [])]
}

interface Query {
  text: string
  /** Runs of the query: all words of one must match, or else the run written as one word. */
  runs: readonly { words: readonly Term[]; joined: Term }[]
}

const parse = (text: string): Query => ({
  text,
  runs: runsOf(text).map((run) => ({
    words: wordsOf(run)
      .map(termOf)
      .filter((term) => term.length > 0),
    joined: termOf(wordsOf(run).join('')),
  })),
})

let latest: Query = parse('')
/** What a text must have to match: of each run all words, or the run written as one word. */
export const queryRuns = (text: string): Query['runs'] => queryOf(text).runs

/** True when a folded text has one of the beginnings. */
export const begins = (term: Term, haystack: string): boolean =>
  term.some((beginning) => haystack.includes(beginning))

const queryOf = (text: string): Query => (text === latest.text ? latest : (latest = parse(text)))

/** True when every word of the query begins a word of the folded text, by its letters or by its sound. */
export function matches(query: string, haystack: string): boolean {
  const has = (term: Term) => begins(term, haystack)
  return queryRuns(query).every(({ words, joined }) => words.every(has) || has(joined))
}

/** How many characters of a word the query's beginning takes; 0 when it does not begin so. */
function taken(word: string, term: Term): number {
  for (const beginning of term) {
    if (!foldWord(word).includes(beginning)) continue
    const letters = word.match(/.\p{M}*/gsu) ?? []
    const key = beginning.startsWith(' ~') ? foldLoose : foldStrict
    const least = letters.findIndex((_, i) =>
      key(letters.slice(0, i + 1).join('')).startsWith(beginning.replace(/^ ~?/, '')),
    )
    return letters.slice(0, least + 1).join('').length || word.length
  }
  return 0
}

/** Where the words of the query stand in the text: [start, end) in its characters, ascending, not overlapping. */
export function matchRanges(query: string, text: string): [number, number][] {
  const found: [number, number][] = []
  const { runs } = queryOf(query)
  const tryAt = (start: number, word: string, terms: readonly Term[]) => {
    const length = Math.max(0, ...terms.map((term) => taken(word, term)))
    if (length > 0) found.push([start, start + length])
  }
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const before = found.length
    for (const word of run.matchAll(WORD))
      tryAt(
        index + word.index,
        word[0],
        runs.flatMap(({ words }) => words),
      )
    const isTied = wordsOf(run).join('') !== run
    if (
      found.length === before &&
      isTied &&
      runs.some(({ joined }) => taken(wordsOf(run).join(''), joined) > 0)
    )
      found.push([index, index + run.length])
  }
  return found
}
