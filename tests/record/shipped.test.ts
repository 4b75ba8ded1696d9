import type { AnyPart } from '#data/manifest.ts'
import { PackedLines } from '#domain/packedLines.ts'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkCore } from '#data/checkCore.ts'
import { coreOf } from '#data/parts/core.ts'
import { allInLines, type EventLines, eventsInLines } from '#data/parts/eventLines.ts'
import { joiningSteps } from '#data/parts/join.ts'
import { withLines, withStrings } from '#data/parts/moreTexts.ts'
import { putTexts, type Strings } from '#data/parts/texts.ts'
import { run } from '#data/steps.ts'
import { LOCALES, type Locale } from '#domain/codelists.ts'
import { TEXT_FILES, type TextFile } from '#domain/textParts.ts'
import { jsonSchemaFiles } from '../../scripts/jsonSchema.ts'
import { checkFolder, problemTable, readFolder } from '../../scripts/recordFiles.ts'
import { layoutProblems } from '../../scripts/recordLayout.ts'
import { buildRecord } from '../../scripts/recordPlugin.ts'

const FOLDER = 'public/data/kaz-tur'
const folder = readFolder(FOLDER)
const { record, problems } = checkFolder(folder)

describe('the shipped record', () => {
  it('is sound', () => {
    expect(problemTable(problems ?? [])).toBe('')
  })

  it('stands one record per line, in an order that leaves one place for the next', () => {
    expect(problemTable(layoutProblems(folder))).toBe('')
  })

  it('is the same again after it has travelled in parts', () => {
    const { texts } = buildRecord(FOLDER)
    const stringsOf = (name: AnyPart) => (JSON.parse(texts[name]!) as { strings: Strings }).strings
    const linesIn = (name: AnyPart) => new PackedLines(texts[name]!)
    const filled = (name: 'core' | 'detail', strings: [Locale, Strings][]) => {
      const { content } = JSON.parse(texts[name]) as { content: unknown }
      expect(putTexts(content, new Map(strings))).toBe(true)
      return content
    }
    const titles = LOCALES.map((locale): [Locale, string] => [
      locale,
      (JSON.parse(texts[`core-text-${locale}`]) as { titles: string }).titles,
    ])
    const arrived = filled(
      'core',
      LOCALES.map((locale) => [locale, stringsOf(`core-text-${locale}`)]),
    )
    const { core } = checkCore(arrived, new Map(titles))
    expect(core).toEqual(coreOf(record!))
    let detail = filled('detail', [['en', stringsOf('detail-text-en')]])
    let events: EventLines = { facts: linesIn('events'), texts: new Map([['en', linesIn('events-text-en')]]) }
    for (const locale of ['tr', 'kk', 'ru'] as const) {
      const ofFiles = TEXT_FILES.map((file): [TextFile, Strings] => [
        file,
        stringsOf(`text-${locale}-${file}`),
      ])
      detail = withStrings(detail, locale, new Map(ofFiles))
      const start = `text-${locale}-events-`
      const groups = Object.keys(texts).filter((name) => name.startsWith(start))
      expect(groups.length).toBeGreaterThan(1)
      const ofEvents = groups.map(
        (name) => [Number(name.slice(start.length)), linesIn(name as AnyPart)] as const,
      )
      events = withLines(events, locale, new Map(ofEvents))
    }
    const files = { ...Object(detail), events: run(allInLines(events)) }
    expect(run(joiningSteps(core!, files))).toEqual(record)
    expect(eventsInLines(core!.events, events).all()).toEqual(record!.events)
  })

  it.each(LOCALES)('loads at most 120 kB before the first views are drawn in %s', (locale) => {
    const { texts } = buildRecord(FOLDER)
    const parts = new Set(['core', 'core-text-en', `core-text-${locale}`] as const)
    const bytes = [...parts].map((part) => gzipSync(texts[part]).length)
    expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(120_000)
  })

  it.each(jsonSchemaFiles())('has an up-to-date %s for its editors', (name, text) => {
    const committed = readFileSync(`public/data/schema/${name}`, 'utf8')
    // Run `npm run data:check -- --write-schema` after a change of the schema.
    expect(committed).toBe(text)
  })
})
