import type { Locale } from '#domain/codelists.ts'
import type { PackedLines } from '#domain/packedLines.ts'
import { linesAGroup, type TextFile } from '#domain/textParts.ts'
import { RecordError } from '../recordError.ts'
import type { EventLines } from './eventLines.ts'
import { addTexts } from './addTexts.ts'
import type { Strings } from './texts.ts'

/** The rest of the record in English, with the texts of some of its files in one more language. Throws a `RecordError`. */
export function withStrings(
  content: unknown,
  locale: Locale,
  strings: ReadonlyMap<TextFile, Strings>,
): unknown {
  const files = Object(content) as Record<string, unknown>
  const more = [...strings].map(([file, list]) => {
    const added = addTexts(files[file], locale, list)
    if (added === null) throw new RecordError('damaged', `text-${locale}-${file}`)
    return [file, added]
  })
  return { ...files, ...Object.fromEntries(more) }
}

/** Lines of events in English, with the texts of some groups of them in one more language. */
export function withLines(
  { facts, texts }: EventLines,
  locale: Locale,
  groups: ReadonlyMap<number, PackedLines>,
): EventLines {
  const inGroup = linesAGroup(facts.length - 1)
  // the first line of each part names its release
  const at = (line: number) =>
    groups.get(Math.floor((line - 1) / inGroup))?.at(((line - 1) % inGroup) + 1) ?? null
  return { facts, texts: new Map([...texts, [locale, { at }]]) }
}
