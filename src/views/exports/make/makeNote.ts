import { statusCounts } from '#selectors/statusCounts.ts'
import type { NoteBlock, NoteSection } from '#ui/paper/noteTypes.ts'
import { readPaperPalette } from '#ui/paper/paperPalette.ts'
import { pngBlob } from '#ui/paper/pngFile.ts'
import { LibraryError } from '../exportErrors.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { describe } from '../pictures/describe.ts'
import { pictureHeight } from '../pictures/SheetPicture.tsx'
import { footnoteCite } from '../words/cite.ts'
import { rivalNotes } from '../words/claimNotes.ts'
import { filtersInForce } from '../words/stampWords.ts'
import { type Drawing, drawingTools } from './drawing.tsx'
import { breathe, forEachSheet, type Make } from './making.ts'
import { accountsNote, datesNote, figuresNote, plain, postCountsNote, postsNote } from './noteTexts.ts'

const PICTURE = { width: 904, k: 1.25, scale: 2 }

async function pictureOf(plan: DocumentPlan, drawing: Drawing, sheet: DocumentSheet): Promise<NoteBlock> {
  const { width, k, scale } = PICTURE
  const height = Math.round(pictureHeight({ plan, sheet, k }) * 0.9)
  const png = await pngBlob(await drawing.bare(sheet, width, height, k), scale)
  const data = new Uint8Array(await png.arrayBuffer())
  return { kind: 'picture', picture: { data, width, height, alt: describe(plan, sheet) } }
}

/** The finding of a part with a footnote for each figure that it quotes. */
function findingBlock(plan: DocumentPlan, sheet: DocumentSheet): NoteBlock {
  const { scene } = sheet
  const cite = footnoteCite(plan, sheet)
  const claims = (scene.finding?.claims ?? []).flatMap((id) => plan.index.claims.get(id) ?? [])
  const text = {
    text: `${scene.headline}.`,
    footnotes: claims.slice(0, 4).flatMap((claim) => cite.claim(claim)),
  }
  return { kind: 'paragraph', text }
}

async function blocksOf(plan: DocumentPlan, drawing: Drawing, sheet: DocumentSheet): Promise<NoteBlock[]> {
  const { t, format } = plan.i18n
  const cite = footnoteCite(plan, sheet)
  const quiet = (text: string): NoteBlock => ({ kind: 'paragraph', text: plain(text), isQuiet: true })
  switch (sheet.section.part) {
    case 'figures':
      return [{ kind: 'table', table: figuresNote(plan, sheet, cite) }]
    case 'trade':
    case 'investment':
    case 'tourism':
    case 'more':
      return [findingBlock(plan, sheet), await pictureOf(plan, drawing, sheet), quiet(sheet.scene.sub)]
    case 'missions':
      return [
        ...postCountsNote(plan, sheet).map((text): NoteBlock => ({ kind: 'paragraph', text })),
        await pictureOf(plan, drawing, sheet),
        { kind: 'table', table: postsNote(plan, sheet, cite) },
      ]
    case 'timeline': {
      const { events } = sheet.section
      const shown = { shown: format.integer(sheet.dates.length), all: format.integer(events.length) }
      return [
        ...(sheet.dates.length < events.length ? [quiet(t('document.datesOf', shown))] : []),
        { kind: 'table', table: datesNote(plan, sheet, cite) },
      ]
    }
    case 'differences':
      return [findingBlock(plan, sheet), { kind: 'table', table: accountsNote(plan, sheet, cite) }]
    case 'thenNow':
      return [findingBlock(plan, sheet), await pictureOf(plan, drawing, sheet)]
  }
}

/** What the record holds under these filters, and the finding of each part. */
function background(plan: DocumentPlan): NoteSection {
  const { i18n, index, address } = plan
  const { t, tn, format } = i18n
  const { events, posts, figures } = statusCounts(index, address)
  const text = t('note.background.relations', {
    filters: filtersInForce(i18n, index.record, address),
    events: tn('note.events', events.shown, { count: format.integer(events.shown) }),
    posts: tn('note.posts', posts.shown, { count: format.integer(posts.shown) }),
    figures: tn('note.figures', figures.shown, { count: format.integer(figures.shown) }),
  })
  const findings = plan.sheets
    .filter(({ scene }) => scene.finding !== null)
    .map(({ scene }) => plain(scene.headline))
  return {
    title: t('note.background'),
    blocks: [
      { kind: 'paragraph', text: plain(text) },
      { kind: 'list', items: findings },
    ],
  }
}

const titleOf = ({ kind, i18n: { t } }: DocumentPlan, { name, scene, section }: DocumentSheet): string => {
  if (kind === 'briefing') return scene.headline
  if (section.part === 'figures') return t('note.keyFigures')
  if (section.part === 'timeline') return t('document.dates')
  return section.part === 'differences' ? t('note.accounts') : name
}

/** A note: background, figures with footnotes, both accounts, dates, posts; objective and arguments left to people. */
export const make: Make = async (making) => {
  const { plan, signal, onStep } = making
  const { t } = plan.i18n
  onStep({ kind: 'library' })
  const { noteBlob } = await import('#ui/paper/note.ts').catch((cause: unknown) => {
    throw new LibraryError(cause)
  })
  const drawing = await drawingTools(making)
  const sections = await forEachSheet(making, async (sheet): Promise<NoteSection> => {
    const rivals = plan.kind === 'briefing' ? rivalNotes(plan, sheet) : []
    const asked: NoteBlock[] = rivals.length > 0 ? [{ kind: 'list', items: rivals.map(plain) }] : []
    const notes: NoteBlock[] = sheet.notes ? [{ kind: 'paragraph', text: plain(sheet.notes) }] : []
    // scenes differ in their filters; those of a view stand at its head
    const filters: NoteBlock[] =
      plan.kind === 'briefing' ? [{ kind: 'paragraph', text: plain(sheet.filters), isQuiet: true }] : []
    return {
      title: titleOf(plan, sheet),
      blocks: [...filters, ...notes, ...(await blocksOf(plan, drawing, sheet)), ...asked],
    }
  })
  const box = (title: string): NoteSection => ({ title, blocks: [{ kind: 'box' }] })
  onStep({ kind: 'write' })
  await breathe(signal)
  const [before = '', between = ''] = t('document.page', { page: '\n', pages: '\n' }).split('\n')
  const blob = await noteBlob(
    {
      stamp: plan.stamp,
      sections: [box(t('note.objective')), background(plan), ...sections, box(t('note.arguments'))],
      sources: { title: t('document.sources'), list: plan.sourceList },
      pageWords: [before, between],
    },
    readPaperPalette(),
  )
  signal.throwIfAborted()
  return [{ name: `${plan.fileName}.docx`, blob }]
}
