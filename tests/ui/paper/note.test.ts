import { expect, it } from 'vitest'
import { noteBlob } from '#ui/paper/note.ts'
import type { NotePaper } from '#ui/paper/noteTypes.ts'
import { officeFile, textsOf } from './officeFile.ts'
import { aPalette, aStamp, SOURCES } from './paperFixtures.ts'

const plain = (text: string) => ({ text, footnotes: [] })

const aPaper = (overrides: Partial<NotePaper> = {}): NotePaper => ({
  stamp: aStamp(),
  sections: [
    { title: 'Мақсаты', blocks: [{ kind: 'box' }] },
    {
      title: 'Деректер',
      blocks: [
        { kind: 'paragraph', text: { text: 'Тауар айналымы – 5,41 млрд $', footnotes: ['BNS [1]'] } },
        { kind: 'list', items: [plain('İki başkent')] },
        {
          kind: 'table',
          table: {
            columns: ['Не', 'Мәні'],
            shares: [0.5, 0.5],
            rows: [[[plain('Сауда')], [{ text: '8,95', footnotes: ['Ticaret Bakanlığı [2]'] }]]],
          },
        },
      ],
    },
  ],
  sources: SOURCES,
  pageWords: ['', '/'],
  ...overrides,
})

it('holds headings, words, tables, sources and what it says of itself', async () => {
  const { xml } = await officeFile(await noteBlob(aPaper(), aPalette))
  const text = textsOf(xml('word/document.xml'), 'w:p').join('\n')
  for (const words of [
    'Қазақстан мен Türkiye: İki ülke',
    'Мақсаты',
    'Тауар айналымы – 5,41 млрд $',
    'İki başkent',
    '8,95',
    'Ulusal istatistik, ağ',
    'Екі астана · 1991–2026',
    'Record 2026.1',
  ])
    expect(text).toContain(words)
  const [header, footer] = ['word/header1.xml', 'word/footer1.xml'].map((name) => textsOf(xml(name), 'w:t'))
  expect(header?.join(' ')).toContain('Екі астана · 1991–2026')
  expect(footer?.join(' ')).toContain('Record 2026.1 · Made on 22 Nov 2026')
})

it('has footnotes that are footnotes, each referred to once, in order', async () => {
  const { xml } = await officeFile(await noteBlob(aPaper(), aPalette))
  const marks = [...xml('word/document.xml').getElementsByTagName('w:footnoteReference')]
  const notes = [...xml('word/footnotes.xml').getElementsByTagName('w:footnote')]
  const textOf = (id: string | null) =>
    notes.find((note) => note.getAttribute('w:id') === id)?.textContent?.trim()
  expect(marks.map((mark) => textOf(mark.getAttribute('w:id')))).toEqual(['BNS [1]', 'Ticaret Bakanlığı [2]'])
})

it('leaves boxes empty for people to write in', async () => {
  const { xml } = await officeFile(await noteBlob(aPaper(), aPalette))
  const [box] = xml('word/document.xml').getElementsByTagName('w:tbl')
  expect(box?.getElementsByTagName('w:tc')).toHaveLength(1)
  expect(box?.textContent).toBe('')
  expect(Number(box?.getElementsByTagName('w:trHeight')[0]?.getAttribute('w:val'))).toBeGreaterThan(1000)
})

it('says in which language it is written', async () => {
  const { xml } = await officeFile(await noteBlob(aPaper(), aPalette))
  const [language] = xml('word/styles.xml').getElementsByTagName('w:lang')
  expect(language?.getAttribute('w:val')).toBe('kk-KZ')
})
