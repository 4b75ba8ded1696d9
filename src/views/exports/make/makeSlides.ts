import { offYear } from '#selectors/documents/laneSeries.ts'
import { standsAt } from '#selectors/visibleClaims.ts'
import { readPaperPalette } from '#ui/paper/paperPalette.ts'
import { pngBlob } from '#ui/paper/pngFile.ts'
import type { SlideBody } from '#ui/paper/slideTypes.ts'
import { claimantName, claimFigure } from '../../documentWords.ts'
import { LibraryError } from '../exportErrors.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { describe } from '../pictures/describe.ts'
import { speakerNotes } from '../words/claimNotes.ts'
import { dataAddress } from './dataAddress.ts'
import { type Drawing, drawingTools } from './drawing.tsx'
import { breathe, forEachSheet, type Make } from './making.ts'
import { slideChart, slideTable, slideTiles } from './slideBody.ts'

/** Size of a picture on a slide, px: in the proportions of its room. */
const PICTURE = { width: 1130, height: 440, k: 1.3, scale: 2 }

async function bodyOf(plan: DocumentPlan, drawing: Drawing, sheet: DocumentSheet): Promise<SlideBody> {
  const { part } = sheet.section
  const alt = describe(plan, sheet)
  if (part === 'figures') return { kind: 'tiles', tiles: slideTiles(plan, sheet) }
  if (part === 'differences' || part === 'thenNow') return { kind: 'table', table: slideTable(plan, sheet) }
  const chart = slideChart(plan, sheet)
  if (chart) return { kind: 'chart', chart, alt }
  const { width, height, k, scale } = PICTURE
  const data = await dataAddress(await pngBlob(await drawing.bare(sheet, width, height, k), scale))
  return { kind: 'picture', picture: { data, width, height, alt } }
}

/** An editable chart has no hatching and no tails: it says its unit and no more. */
function slideSub({ i18n: { t } }: DocumentPlan, { section, scene, name }: DocumentSheet): string {
  const { part } = section
  return part === 'trade' || part === 'investment' || part === 'tourism'
    ? t('lane.table.caption', { title: name, unit: t(`${part}.unit`) })
    : scene.sub
}

/** Figures that the chart of a lane cannot show as what they are, in words. */
function asidesOf({ i18n, index }: DocumentPlan, { section }: DocumentSheet): string[] {
  if (section.part !== 'trade' || !section.lane) return []
  const list = offYear(section.lane).flatMap((id) => {
    const claim = index.claims.get(id)
    const time = claim && standsAt(claim)
    if (!claim || !time) return []
    return [
      `${i18n.format.period(time)}: ${claimFigure(i18n, index, claim)}, ${claimantName(i18n, index, claim)}`,
    ]
  })
  return list.length > 0 ? [i18n.t('document.partYears', { list: list.join('; ') })] : []
}

/** A deck: cover, one slide for each part or scene, sources. */
export const make: Make = async (making) => {
  const { plan, signal, onStep } = making
  const { t } = plan.i18n
  onStep({ kind: 'library' })
  const { slidesBlob } = await import('#ui/paper/slides.ts').catch((cause: unknown) => {
    throw new LibraryError(cause)
  })
  const drawing = await drawingTools(making)
  const slides = await forEachSheet(making, async (sheet) => ({
    title: sheet.scene.headline,
    sub: slideSub(plan, sheet),
    source: t('document.source', { names: sheet.scene.source }),
    filters: sheet.filters,
    notes: speakerNotes(plan, sheet, asidesOf(plan, sheet)),
    body: await bodyOf(plan, drawing, sheet),
  }))
  onStep({ kind: 'write' })
  await breathe(signal)
  const blob = await slidesBlob(
    { stamp: plan.stamp, slides, sources: { title: t('document.sources'), list: plan.sourceList } },
    readPaperPalette(),
  )
  signal.throwIfAborted()
  return [{ name: `${plan.fileName}.pptx`, blob }]
}
