import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkData } from '../../scripts/checkData.ts'
import { aRecord } from '../fixtures.ts'

let folder = ''
let said: string[] = []

beforeEach(() => {
  said = []
  folder = mkdtempSync(join(tmpdir(), 'record-'))
  for (const [file, content] of Object.entries(aRecord())) write(file, JSON.stringify(content))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, text: string) => writeFileSync(join(folder, `${file}.json`), text)
const read = (file: string) => readFileSync(join(folder, `${file}.json`), 'utf8')
const check = (flags: { write?: boolean; writeSchema?: boolean } = {}) =>
  checkData({
    folder,
    schemaFolder: join(folder, 'schema'),
    write: false,
    writeSchema: false,
    say: (line) => said.push(line),
    ...flags,
  })

describe(checkData, () => {
  it('lays a sound folder out and finds it sound', () => {
    expect(check({ write: true })).toBe(0)
    expect(said).toEqual(['4 claims, 2 events, 2 posts, 4 sources: sound'])
  })

  it('writes one record per line, sorted, its fields in the order of the schema', () => {
    write(
      'sources',
      JSON.stringify(
        aRecord()
          .sources.toReversed()
          .map(({ id, ...rest }) => ({ ...rest, id })),
      ),
    )
    check({ write: true })
    const lines = read('sources').split('\n')
    expect(lines.slice(1, -2).map((line) => /^\{"id":"([a-z-]+)"/.exec(line)?.[1])).toEqual([
      'bns-table',
      'daily-report',
      'gazetteer',
      'mfa-list',
    ])
  })

  it('changes nothing unless it is told to, and says what to do', () => {
    const before = read('claims')
    expect(check()).toBe(1)
    expect(read('claims')).toBe(before)
    expect(said[0]).toContain('npm run data:check -- --write')
  })

  it('prints file, record, field, what was found and what was expected, one problem a line', () => {
    check({ write: true })
    said = []
    write('claims', read('claims').replace('"nature":"target"', '"nature":"dream"'))
    expect(check()).toBe(1)
    expect(said[0]!.split('\n')[0]!.split(/ {2,}/)).toEqual([
      'claims.json',
      'goods-trade/2022-11/tur-trade-ministry',
      'nature',
      'found "dream"',
      'expected one of: outcome, target, plan, entitlement',
    ])
    expect(said.at(-1)).toBe('1 problem')
  })

  it('says once that a file is no JSON, and still checks the others', () => {
    check({ write: true })
    said = []
    write('sources', '[{"id": }]')
    write('events', read('events').replace('"importance":3', '"importance":9'))
    check()
    expect(said[0]!.split('\n').map((line) => line.split(/ +/).slice(0, 3).join(' '))).toEqual([
      'sources.json - -',
      'events.json 2022-11-09-honorary-consulate-shymkent importance',
    ])
  })

  it('writes the schemas that editors complete from', () => {
    check({ writeSchema: true })
    const schema = JSON.parse(read('schema/claims.schema'))
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.items).toMatchObject({
      additionalProperties: false,
      required: expect.arrayContaining(['id', 'value', 'evidence']),
      properties: { nature: { enum: ['outcome', 'target', 'plan', 'entitlement'] } },
    })
  })
})
