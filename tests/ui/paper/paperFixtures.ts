import type { PaperPalette } from '#ui/paper/paperPalette.ts'
import type { PaperStamp } from '#ui/paper/paperTypes.ts'

export const aStamp = (overrides: Partial<PaperStamp> = {}): PaperStamp => ({
  name: 'Köprü · Көпір',
  title: 'Қазақстан мен Türkiye: İki ülke',
  filters: 'Екі астана · 1991–2026',
  record: 'Record 2026.1',
  madeOn: 'Made on 22 Nov 2026',
  day: '2026-11-22',
  licence: { words: 'Record under CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  link: 'https://example.org/?view=trade&lang=kk',
  language: 'kk',
  ...overrides,
})

const NAMES = 'ink inkSoft inkFaint rule grid paper kaz tur kazText turText gold'.split(' ')
export const aPalette = Object.fromEntries(
  NAMES.map((name, i) => [name, String(i).repeat(6).slice(0, 6)]),
) as unknown as PaperPalette

export const SOURCES = {
  title: 'Дереккөздер',
  list: [
    { number: 1, text: 'Ulusal istatistik, ağ', url: 'https://example.org/a?b=1&c=2' },
    { number: 2, text: 'Ұлттық бюро', url: null },
  ],
}
