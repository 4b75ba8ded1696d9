import type { NoteTable } from '#ui/paper/noteTypes.ts'
import { NoteTableView, SourceMarks } from '#ui/paper/NoteTableView.tsx'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import {
  accountsNote,
  datesNote,
  figuresNote,
  postCountsNote,
  postsNote,
  thenNowNote,
} from '../make/noteTexts.ts'
import type { DrawingBase } from '../make/drawing.tsx'
import { describe } from '../pictures/describe.ts'
import { pictureHeight, SheetPicture } from '../pictures/SheetPicture.tsx'
import { rivalNotes } from '../words/claimNotes.ts'
import { numberCite } from '../words/cite.ts'

/** px of a drawing, which is then as wide as the text. */
const WIDTH = 800
const K = 1.1
const HEIGHT = 0.86

interface Props extends DrawingBase {
  plan: DocumentPlan
  sheet: DocumentSheet
}

/** What of a part is set as a table. */
function tableOf(plan: DocumentPlan, sheet: DocumentSheet): NoteTable | null {
  const cite = numberCite(plan, sheet)
  switch (sheet.section.part) {
    case 'figures':
      return figuresNote(plan, sheet, cite)
    case 'missions':
      return postsNote(plan, sheet, cite)
    case 'timeline':
      return datesNote(plan, sheet, cite)
    case 'differences':
      return accountsNote(plan, sheet, cite)
    case 'thenNow':
      return thenNowNote(plan, sheet, cite)
    case 'trade':
    case 'investment':
    case 'tourism':
    case 'more':
      return null
  }
}

/** Tables of figures say by themselves what a drawing of them would. */
const hasPicture = ({ section: { part } }: DocumentSheet) =>
  part !== 'figures' && part !== 'differences' && part !== 'thenNow'

/** Numbers of the sources behind a headline. */
function headlineMarks(plan: DocumentPlan, sheet: DocumentSheet): string[] {
  const cite = numberCite(plan, sheet)
  const claims = (sheet.scene.finding?.claims ?? []).flatMap((id) => plan.index.claims.get(id) ?? [])
  return [...new Set(claims.flatMap((claim) => cite.claim(claim)))]
}

/** One part or scene of a handout: what it finds, its picture, its table, who says otherwise. */
export function HandoutSection({ plan, sheet, palette, basemap }: Props) {
  const { t, format } = plan.i18n
  const { scene, section, notes, dates, name } = sheet
  const table = tableOf(plan, sheet)
  const height = Math.round(pictureHeight({ plan, sheet, k: K }) * HEIGHT)
  const rivals = plan.kind === 'briefing' ? rivalNotes(plan, sheet) : []
  const marks = table ? [] : headlineMarks(plan, sheet)
  return (
    <section className="handout__part">
      <header className="handout__head">
        <p className="handout__kicker">{name}</p>
        <h2>
          {scene.headline}
          <SourceMarks numbers={marks} />
        </h2>
        {scene.sub ? <p className="handout__sub">{scene.sub}</p> : null}
        {plan.kind === 'briefing' ? <p className="handout__filters">{sheet.filters}</p> : null}
      </header>
      {notes ? <p>{notes}</p> : null}
      {section.part === 'missions'
        ? postCountsNote(plan, sheet).map(({ text }) => <p key={text}>{text}</p>)
        : null}
      {hasPicture(sheet) ? (
        // a PDF keeps the words of a picture only where the drawing itself has them
        <svg
          className="handout__picture"
          role="img"
          aria-label={describe(plan, sheet)}
          viewBox={`0 0 ${WIDTH} ${height}`}
        >
          <SheetPicture {...{ plan, sheet, palette, basemap, width: WIDTH, height, k: K }} />
        </svg>
      ) : null}
      {section.part === 'timeline' && dates.length < section.events.length ? (
        <p className="handout__sub">
          {t('document.datesOf', {
            shown: format.integer(dates.length),
            all: format.integer(section.events.length),
          })}
        </p>
      ) : null}
      {table ? <NoteTableView caption={name} table={table} /> : null}
      {rivals.length > 0 ? (
        <>
          <h3>{t('document.rivals')}</h3>
          <ul className="handout__rivals">
            {rivals.map((rival) => (
              <li key={rival}>{rival}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="handout__source">{t('document.source', { names: scene.source })}</p>
    </section>
  )
}
