import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { briefingFile, readBriefing, readBriefingFile, readKept, writeKept } from '#data/briefingFile.ts'
import type { Briefing, BriefingScene } from '#domain/briefing.ts'

const DATASET = 'kaz-tur'

const aScene = (overrides: Partial<BriefingScene> = {}): BriefingScene => ({
  id: 'own-1',
  query: '?view=trade',
  headline: { en: 'Two totals' },
  notes: { en: 'Say both.\nThen stop.' },
  minutes: 1.5,
  ...overrides,
})
const aBriefing = (overrides: Partial<Briefing> = {}): Briefing => ({
  id: 'own-briefing',
  name: 'Çay · Қымыз',
  scenes: [aScene(), aScene({ id: 'own-2', isWritten: true })],
  ...overrides,
})

const onDisk = (briefing: Briefing) => JSON.parse(JSON.stringify(briefingFile(briefing, DATASET))) as unknown
const fileOf = (content: BlobPart) => new Blob([content], { type: 'application/json' })
const fieldsOf = ({ problems }: { problems?: { field: string }[] }) => problems?.map(({ field }) => field)

const plainText = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replaceAll(/\p{C}/gu, ''))
const scenes = fc
  .array(
    fc.record({
      query: fc.constantFrom('', '?view=missions', '?time=2009..2026&view=trade'),
      headline: fc.record({ en: plainText }, { requiredKeys: ['en'] }),
      notes: fc.record({ en: plainText, kk: plainText }),
      minutes: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((scene, i) => ({ id: `own-${i}`, ...scene })))

describe(readBriefing, () => {
  it('reads back what was written, letter by letter', () => {
    fc.assert(
      fc.property(scenes, plainText, (list, name) => {
        const briefing: Briefing = { id: 'own-briefing', name, scenes: list }
        expect(readBriefing(onDisk(briefing), DATASET).briefing).toEqual(briefing)
      }),
    )
  })

  it('never throws and never takes over what is no briefing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = readBriefing(value, DATASET)
        expect(read.briefing).toBeUndefined()
        expect(read.problems).not.toEqual([])
      }),
    )
  })

  it('takes nothing over from a briefing with one hostile field', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.constant<unknown>(JSON.parse('{"__proto__":{"isAdmin":true}}')),
    )
    const paths = fc.constantFrom(
      ['briefing', 'scenes', '0', 'id'],
      ['briefing', 'scenes', '0', 'minutes'],
      ['briefing', 'scenes', '0', 'headline'],
      ['briefing', 'scenes', '0', 'isAdmin'],
      ['briefing', 'name'],
      ['version'],
    )
    fc.assert(
      fc.property(paths, hostile, (path, value) => {
        const file = onDisk(aBriefing()) as Record<string, unknown>
        let holder: Record<string, unknown> = file
        for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>
        holder[path.at(-1)!] = value
        const { briefing, problems } = readBriefing(file, DATASET)
        // either it happens to be a sound value, and is read as such, or there is a reason
        if (briefing)
          expect(JSON.parse(JSON.stringify(briefingFile(briefing, DATASET)))).toMatchObject({
            format: 'kopru-briefing',
          })
        else expect(problems).not.toEqual([])
        expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
      }),
    )
  })

  it.each([
    ['another format', { ...briefingFile(aBriefing(), DATASET), format: 'slides' }, ['format']],
    ['nothing of its own', [], ['format']],
    ['a later version', { ...briefingFile(aBriefing(), DATASET), version: 2 }, ['version']],
    ['another pair of countries', briefingFile(aBriefing(), 'deu-pol'), ['dataset']],
    ['an id twice', briefingFile(aBriefing({ scenes: [aScene(), aScene()] }), DATASET), ['briefing.scenes']],
    [
      'no time at all',
      briefingFile(aBriefing({ scenes: [aScene({ minutes: 0 })] }), DATASET),
      ['briefing.scenes[0].minutes'],
    ],
    [
      'an unknown field',
      briefingFile(aBriefing({ scenes: [{ ...aScene(), onload: 'alert(1)' } as BriefingScene] }), DATASET),
      ['briefing.scenes[0].onload'],
    ],
    [
      'an id that no link can carry',
      briefingFile(aBriefing({ scenes: [aScene({ id: '<script>' })] }), DATASET),
      ['briefing.scenes[0].id'],
    ],
  ])('says where a file has %s', (_, file, fields) => {
    expect(fieldsOf(readBriefing(file, DATASET))).toEqual(fields)
  })

  it('names every mistake, not only the first', () => {
    const file = briefingFile(
      aBriefing({ scenes: [aScene({ minutes: -1, query: 'x'.repeat(5000) })] }),
      DATASET,
    )
    expect(fieldsOf(readBriefing(file, DATASET))).toEqual([
      'briefing.scenes[0].query',
      'briefing.scenes[0].minutes',
    ])
  })

  it('completes a scene of an older release that has no notes and no time', () => {
    const { id, query, headline } = aScene()
    const file = briefingFile({ ...aBriefing(), scenes: [{ id, query, headline } as BriefingScene] }, DATASET)
    expect(readBriefing(file, DATASET).briefing?.scenes[0]).toMatchObject({ notes: { en: '' }, minutes: 1 })
  })

  it('keeps text plain: line ends are unified, and what no keyboard types is left out', () => {
    const notes = { en: 'one\r\ntwo\u0000\u0007\tthree' }
    const { briefing } = readBriefing(onDisk(aBriefing({ scenes: [aScene({ notes })] })), DATASET)
    expect(briefing?.scenes[0]?.notes.en).toBe('one\ntwo\tthree')
  })
})

describe(readBriefingFile, () => {
  it('reads a file', async () => {
    const text = JSON.stringify(briefingFile(aBriefing(), DATASET))
    expect((await readBriefingFile(fileOf(text), DATASET)).briefing).toEqual(aBriefing())
  })

  it('says that a file cut short is no JSON', async () => {
    const text = JSON.stringify(briefingFile(aBriefing(), DATASET)).slice(0, -20)
    expect((await readBriefingFile(fileOf(text), DATASET)).problems).toEqual([
      expect.objectContaining({ field: '', expected: 'JSON' }),
    ])
  })

  it('opens no file that is far too large', async () => {
    const { problems } = await readBriefingFile(fileOf(new Uint8Array(4_000_001)), DATASET)
    expect(problems?.[0]?.expected).toContain('4000000 bytes')
  })
})

describe(readKept, () => {
  it('reads back what was kept', () => {
    const kept = { chosen: 'own-briefing', briefings: [aBriefing()] }
    expect(readKept(writeKept(kept))).toEqual({ ...kept, trouble: null })
  })

  it('reads nothing as nothing', () => {
    expect(readKept(null)).toEqual({ chosen: null, briefings: [], trouble: null })
  })

  it('reads the bare list that was kept before there were versions', () => {
    expect(readKept(JSON.stringify([aBriefing()]))).toEqual({
      chosen: null,
      briefings: [aBriefing()],
      trouble: null,
    })
  })

  it('touches nothing that a later release has kept', () => {
    expect(readKept(JSON.stringify({ version: 2, briefings: [aBriefing()] }))).toEqual({
      chosen: null,
      briefings: [],
      trouble: 'newer',
    })
  })

  it('keeps the sound ones when one is damaged', () => {
    const text = JSON.stringify({ version: 1, chosen: null, briefings: [aBriefing(), { id: 'broken' }] })
    expect(readKept(text)).toEqual({ chosen: null, briefings: [aBriefing()], trouble: 'damaged' })
  })

  it('never throws, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readKept(text).briefings).toBeInstanceOf(Array)
      }),
    )
  })
})
