import type { DatasetInfo } from '#domain/dataset.ts'
import type { Text } from '#domain/sourced.ts'

/** The same words in English and, marked, in Turkish: enough to see which language was drawn. */
export const aText = (en: string): Text => ({ en, tr: `${en} (tr)` })

export const aDataset = (overrides: Partial<DatasetInfo> = {}): DatasetInfo => ({
  id: 'kaz-tur',
  title: aText('Kazakhstan and Türkiye'),
  areas: [
    { id: 'KAZ', name: aText('Kazakhstan'), adjective: aText('Kazakh'), capital: 'astana' },
    { id: 'TUR', name: aText('Türkiye'), adjective: aText('Turkish'), capital: 'ankara' },
  ],
  languages: ['en', 'tr', 'kk', 'ru'],
  version: '2026.1',
  releasedOn: '2026-03-01',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  timeDomain: '1991/2030',
  headlineSteps: [
    {
      id: 'official-statistics',
      claimantKinds: ['statistical-office'],
      says: aText('Official statistics lead'),
    },
    {
      id: 'official-statement',
      claimantKinds: ['ministry', 'minister'],
      says: aText('Then an official statement'),
    },
  ],
  headlines: [{ id: 'trade', name: aText('Trade'), indicators: ['goods-trade'], voices: 'both' }],
  ownCount: {
    KAZ: [{ claimant: 'kaz-bns', from: 2020, to: 2025 }],
    TUR: [{ claimant: 'tur-trade-ministry', from: 2013, to: 2025 }],
  },
  reconciled: 'kaz-bns',
  milestones: [{ event: '2022-11-09-honorary-consulate-shymkent', label: aText('Shymkent') }],
  ...overrides,
})
