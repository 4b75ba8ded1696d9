import type { DocumentForm } from './documentPlan.ts'
import type { Make } from './make/making.ts'

export const FORMATS = [
  'pdf',
  'docx',
  'pptx',
  'xlsx',
  'csv',
  'json',
  'png',
  'svg',
  'ics',
  'vcf',
  'geojson',
] as const
export type Format = (typeof FORMATS)[number]

export const FORMAT_GROUPS = ['paper', 'data', 'pictures', 'lists'] as const
export type FormatGroup = (typeof FORMAT_GROUPS)[number]

/** What a format is made of, so that it is offered only where there is any of it. */
export type Needs = 'anything' | 'events' | 'posts'

export interface FormatFacts {
  group: FormatGroup
  needs: Needs
  form: DocumentForm
}

export const FORMAT_FACTS: Record<Format, FormatFacts> = {
  pdf: { group: 'paper', needs: 'anything', form: 'paper' },
  docx: { group: 'paper', needs: 'anything', form: 'paper' },
  pptx: { group: 'paper', needs: 'anything', form: 'paper' },
  xlsx: { group: 'data', needs: 'anything', form: 'data' },
  csv: { group: 'data', needs: 'anything', form: 'data' },
  json: { group: 'data', needs: 'anything', form: 'data' },
  png: { group: 'pictures', needs: 'anything', form: 'paper' },
  svg: { group: 'pictures', needs: 'anything', form: 'paper' },
  ics: { group: 'lists', needs: 'events', form: 'data' },
  vcf: { group: 'lists', needs: 'posts', form: 'data' },
  geojson: { group: 'lists', needs: 'posts', form: 'data' },
}

/** Each format's code comes when it is first asked for; pages of paper are no file and are shown instead. */
export const MAKERS: Record<Exclude<Format, 'pdf'>, () => Promise<Make>> = {
  docx: () => import('./make/makeNote.ts').then(({ make }) => make),
  pptx: () => import('./make/makeSlides.ts').then(({ make }) => make),
  xlsx: () => import('./make/makeXlsx.ts').then(({ make }) => make),
  csv: () => import('./make/makeCsv.ts').then(({ make }) => make),
  json: () => import('./make/makeJson.ts').then(({ make }) => make),
  png: () => import('./make/makePictures.ts').then(({ makePng }) => makePng),
  svg: () => import('./make/makePictures.ts').then(({ makeSvg }) => makeSvg),
  ics: () => import('./make/makeLists.ts').then(({ makeCalendar }) => makeCalendar),
  vcf: () => import('./make/makeLists.ts').then(({ makeContacts }) => makeContacts),
  geojson: () => import('./make/makeLists.ts').then(({ makeGeoJson }) => makeGeoJson),
}

/** What pages are drawn with; the pages themselves come along, so that they are there when they are to be shown. */
export const loadPages = () =>
  Promise.all([import('./make/drawing.tsx'), import('./handout/Handout.tsx')]).then(
    ([{ drawingTools }]) => drawingTools,
  )
