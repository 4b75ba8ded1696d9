import { InWordsOf } from '#i18n/I18nProvider.tsx'
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
import { Also } from './Also.tsx'

/** px of a drawing, which is then as wide as the text. */
const WIDTH = 800
const K = 1.1
const HEIGHT = 0.86

interface Part {
  plan: DocumentPlan
  sheet: DocumentSheet
}

interface Props extends DrawingBase, Part {
  /** The same part in a second language. */
  second: Part | null
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

/** How many of the dates stand here. */
const datesOf = ({ i18n: { t, format } }: DocumentPlan, { dates, section }: DocumentSheet) =>
  t('document.datesOf', {
    shown: format.integer(dates.length),
    all: format.integer(section.events.length),
  })

/** Numbers of the sources behind a headline. */
function headlineMarks(plan: DocumentPlan, sheet: DocumentSheet): string[] {
  const cite = numberCite(plan, sheet)
  const claims = (sheet.scene.finding?.claims ?? []).flatMap((id) => plan.index.claims.get(id) ?? [])
  return [...new Set(claims.flatMap((claim) => cite.claim(claim)))]
}

/** One part or scene of a handout: what it finds, its picture, its table, who says otherwise. */
export function HandoutSection({ plan, sheet, second, palette, basemap }: Props) {
  const { t } = plan.i18n
  const { scene, section, notes, dates, name } = sheet
  const table = tableOf(plan, sheet)
  const height = Math.round(pictureHeight({ plan, sheet, k: K }) * HEIGHT)
  const rivals = plan.kind === 'briefing' ? rivalNotes(plan, sheet) : []
  const marks = table ? [] : headlineMarks(plan, sheet)
  const lang = second?.plan.i18n.locale
  const besideTable = second && tableOf(second.plan, second.sheet)
  const besideRivals = second && plan.kind === 'briefing' ? rivalNotes(second.plan, second.sheet) : []
  const also = (to: string, words: (part: Part) => string | null) => (
    <Also to={to} words={second && words(second)} lang={lang} />
  )
  return (
    <section className="handout__part">
      <header className="handout__head">
        <p className="handout__kicker">
          {name}
          {also(name, (part) => part.sheet.name)}
        </p>
        <h2>
          {scene.headline}
          <SourceMarks numbers={marks} />
          {also(scene.headline, (part) => part.sheet.scene.headline)}
        </h2>
        {scene.sub ? (
          <p className="handout__sub">
            {scene.sub}
            {also(scene.sub, (part) => part.sheet.scene.sub)}
          </p>
        ) : null}
        {plan.kind === 'briefing' ? (
          <p className="handout__filters">
            {sheet.filters}
            {also(sheet.filters, (part) => part.sheet.filters)}
          </p>
        ) : null}
      </header>
      {notes ? (
        <p>
          {notes}
          {also(notes, (part) => part.sheet.notes)}
        </p>
      ) : null}
      {section.part === 'missions'
        ? postCountsNote(plan, sheet).map(({ text }, i) => (
            <p key={text}>
              {text}
              {also(text, (part) => postCountsNote(part.plan, part.sheet)[i]!.text)}
            </p>
          ))
        : null}
      {hasPicture(sheet)
        ? // a PDF keeps the words of a picture only where the drawing itself has them; so each language has its own
          [{ plan, sheet }, ...(second ? [second] : [])].map((part) => (
            <svg
              key={part.plan.i18n.locale}
              className="handout__picture"
              role="img"
              lang={part.plan.i18n.locale}
              aria-label={describe(part.plan, part.sheet)}
              viewBox={`0 0 ${WIDTH} ${height}`}
            >
              <InWordsOf i18n={part.plan.i18n}>
                <SheetPicture {...part} {...{ palette, basemap, width: WIDTH, height, k: K }} />
              </InWordsOf>
            </svg>
          ))
        : null}
      {section.part === 'timeline' && dates.length < section.events.length ? (
        <p className="handout__sub">
          {datesOf(plan, sheet)}
          {also(datesOf(plan, sheet), (part) => datesOf(part.plan, part.sheet))}
        </p>
      ) : null}
      {table ? <NoteTableView caption={name} table={table} beside={besideTable} besideLang={lang} /> : null}
      {rivals.length > 0 ? (
        <>
          <h3>
            {t('document.rivals')}
            {also(t('document.rivals'), (part) => part.plan.i18n.t('document.rivals'))}
          </h3>
          <ul className="handout__rivals">
            {rivals.map((rival, i) => (
              <li key={rival}>
                {rival}
                {also(rival, () => besideRivals[i] ?? null)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="handout__source">{t('document.source', { names: scene.source })}</p>
    </section>
  )
}
