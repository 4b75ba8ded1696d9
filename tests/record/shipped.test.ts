import type { PartName } from '#data/manifest.ts'
import { PackedLines } from '#domain/packedLines.ts'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkCore } from '#data/checkCore.ts'
import { coreOf } from '#data/parts/core.ts'
import { allInLines, eventsInLines } from '#data/parts/eventLines.ts'
import { joiningSteps } from '#data/parts/join.ts'
import { putTexts, type Strings } from '#data/parts/texts.ts'
import { run } from '#data/steps.ts'
import { LOCALES, type Locale } from '#domain/codelists.ts'
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
    const arrived = (name: 'core' | 'detail') => {
      const { content } = JSON.parse(texts[name]) as { content: unknown }
      const strings = LOCALES.map((locale): [Locale, Strings] => [
        locale,
        (JSON.parse(texts[`${name}-text-${locale}`]) as { strings: Strings }).strings,
      ])
      expect(putTexts(content, new Map(strings))).toBe(true)
      return content
    }
    const titles = LOCALES.map((locale): [Locale, string] => [
      locale,
      (JSON.parse(texts[`core-text-${locale}`]) as { titles: string }).titles,
    ])
    const { core } = checkCore(arrived('core'), new Map(titles))
    expect(core).toEqual(coreOf(record!))
    const lines = (name: PartName) => new PackedLines(texts[name])
    const events = {
      facts: lines('events'),
      texts: new Map(LOCALES.map((locale) => [locale, lines(`events-text-${locale}`)])),
    }
    const detail = { ...Object(arrived('detail')), events: run(allInLines(events)) }
    expect(run(joiningSteps(core!, detail))).toEqual(record)
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
