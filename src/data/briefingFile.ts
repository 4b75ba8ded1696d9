import * as v from 'valibot'
import type { Briefing } from '#domain/briefing.ts'
import * as limits from './briefingWords.ts'
import { described, readRecord, unreadable, type Problem } from './problems.ts'
import { line, maybe, type SchemaOf, strict } from './schema/fields.ts'
import * as words from './words.ts'

export type { Problem }

/** What a briefing on disk says of itself. A later version is read by a later release only. */
const FORMAT = 'kopru-briefing'
const VERSION = 1
/** How this part is called in problems. */
const FILE = 'briefing'

const MOST_SCENES = 200
const MOST_MINUTES = 600
const LONGEST = { name: 200, headline: 300, notes: 20_000, query: 4000, id: 200 }
/** Bytes of the largest file that is opened at all. */
const LARGEST_FILE = 4_000_000

const SCENE_ID = /^[\p{L}\p{N}][\p{L}\p{N}\-_.~/]*$/u

/** Plain text: what no keyboard types is left out, line ends become those of the platform. */
const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
const typed = (longest: number) =>
  v.pipe(v.string(), v.maxLength(longest, limits.upTo(longest)), v.transform(plain))
const texts = (longest: number) =>
  strict({
    en: typed(longest),
    tr: maybe(typed(longest)),
    kk: maybe(typed(longest)),
    ru: maybe(typed(longest)),
  })

const scene = strict({
  id: v.pipe(v.string(), v.regex(SCENE_ID, words.id), v.maxLength(LONGEST.id, limits.upTo(LONGEST.id))),
  query: v.pipe(v.string(), v.maxLength(LONGEST.query, limits.upTo(LONGEST.query))),
  headline: texts(LONGEST.headline),
  notes: v.optional(texts(LONGEST.notes), { en: '' }),
  minutes: v.optional(
    v.pipe(
      v.number(),
      v.finite(words.finite),
      v.gtValue(0, words.positive),
      v.maxValue(MOST_MINUTES, limits.most(MOST_MINUTES)),
    ),
    1,
  ),
  isWritten: maybe(v.boolean()),
})

const briefing = strict({
  id: line,
  name: typed(LONGEST.name),
  scenes: v.pipe(
    v.array(scene),
    v.maxLength(MOST_SCENES, limits.most(MOST_SCENES)),
    v.check((scenes) => new Set(scenes.map(({ id }) => id)).size === scenes.length, words.unique),
  ),
}) satisfies SchemaOf<Briefing>

const saved = strict({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(words.whole), v.maxValue(VERSION, limits.most(VERSION))),
  dataset: line,
  briefing,
})

export type ReadBriefing =
  | { briefing: Briefing; problems?: never }
  | { briefing?: never; problems: Problem[] }

/** A briefing as it is written to a file, to a page, and read back by `readBriefing`. */
export const briefingFile = (kept: Briefing, dataset: string) => ({
  format: FORMAT,
  version: VERSION,
  dataset,
  briefing: kept,
})

/** A briefing from parsed JSON of unknown origin, or all that is wrong with it; `dataset` is that of this record. */
export function readBriefing(input: unknown, dataset: string): ReadBriefing {
  const head = Object(input)
  if (head.format !== FORMAT)
    return {
      problems: [
        { file: FILE, record: '', field: 'format', found: described(head.format), expected: FORMAT },
      ],
    }
  const read = readRecord(saved, input, FILE, '')
  if (read.problems) return { problems: read.problems }
  if (read.value.dataset === dataset) return { briefing: read.value.briefing }
  return {
    problems: [{ file: FILE, record: '', field: 'dataset', found: read.value.dataset, expected: dataset }],
  }
}

/** As `readBriefing`, from a file of a reader. */
export async function readBriefingFile(file: Blob, dataset: string): Promise<ReadBriefing> {
  if (file.size > LARGEST_FILE) {
    const [size, expected] = [limits.bytes(file.size), limits.mostBytes(LARGEST_FILE)]
    return { problems: [{ file: FILE, record: '', field: '', found: size, expected }] }
  }
  try {
    return readBriefing(JSON.parse(await file.text()), dataset)
  } catch (cause) {
    return { problems: [unreadable(FILE, cause instanceof Error ? cause.message : words.nothing)] }
  }
}

/** Version of what a browser keeps; before it there was a bare list. */
const KEPT_VERSION = 1

/** What a browser has kept: own briefings, and the one in use; null: the shipped one. */
export interface KeptBriefings {
  chosen: string | null
  briefings: readonly Briefing[]
}

/** `damaged`: something could not be read, and the rest is here; `newer`: a later release wrote it, so nothing is. */
export interface ReadKept extends KeptBriefings {
  trouble: 'damaged' | 'newer' | null
}

/** Reads what a browser kept, whatever has become of it. */
export function readKept(text: string | null): ReadKept {
  const nothing = { chosen: null, briefings: [] }
  if (text === null) return { ...nothing, trouble: null }
  let kept: unknown
  try {
    kept = JSON.parse(text)
  } catch {
    return { ...nothing, trouble: 'damaged' }
  }
  const { version, chosen, briefings } = Array.isArray(kept)
    ? { version: 0, chosen: null, briefings: kept as unknown[] }
    : Object(kept)
  if (typeof version === 'number' && version > KEPT_VERSION) return { ...nothing, trouble: 'newer' }
  if (!Array.isArray(briefings)) return { ...nothing, trouble: 'damaged' }
  const sound = briefings.flatMap((one: unknown) => readRecord(briefing, one, FILE, '').value ?? [])
  const unique = sound.filter(({ id }, i) => sound.findIndex((other) => other.id === id) === i)
  return {
    chosen: typeof chosen === 'string' ? chosen : null,
    briefings: unique,
    trouble: unique.length === briefings.length ? null : 'damaged',
  }
}

export const writeKept = (kept: KeptBriefings): string => JSON.stringify({ version: KEPT_VERSION, ...kept })
