import type { CoreClaim } from '#domain/coreRecord.ts'
import type { Evidence } from '#domain/sourced.ts'
import { claimEvidence } from '#selectors/documents/sectionEvidence.ts'
import { type IfAsked, rivalsIfAsked } from '#selectors/scenes/rivalsIfAsked.ts'
import { claimantName, claimSentence, claimTitle } from '../../documentWords.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'

/** "over $5.3 bn: Goods trade, 2021. Ministry of Trade." */
export function citedClaim({ i18n, index }: DocumentPlan, claim: CoreClaim): string {
  return i18n.t('document.cited', {
    figure: claimSentence(i18n, index, claim),
    name: claimTitle(i18n, index, claim),
    who: claimantName(i18n, index, claim),
  })
}

/** Sources named in a footnote or note; the list at the end has all of them. */
const MOST_NAMED = 3

/** "Anadolu Agency, 2 Feb 2026 [12]; Kazinform, 2019 [40]." Nothing where the document lists none of them. */
export function namedSources({ i18n, detail, sources }: DocumentPlan, evidence: readonly Evidence[]): string {
  const ids = [...new Set(evidence.map(({ source }) => source))]
  const named = ids.flatMap((source) => {
    const found = detail.sources.get(source)
    const [number] = sources.of([{ source, at: '' }])
    if (!found || number === undefined) return []
    const day = found.publishedOn ? `, ${i18n.format.period(found.publishedOn)}` : ''
    return [`${found.publisher}${day} [${number}]`]
  })
  if (named.length === 0) return ''
  const shown = named.slice(0, MOST_NAMED).join('; ')
  return named.length > MOST_NAMED ? `${shown}; …` : `${shown}.`
}

const withRefs = (plan: DocumentPlan, { section }: DocumentSheet, claim: CoreClaim) =>
  [citedClaim(plan, claim), namedSources(plan, claimEvidence(plan.detail, claim.id, section.on))]
    .filter(Boolean)
    .join(' ')

function askedWords(plan: DocumentPlan, sheet: DocumentSheet, item: IfAsked): string {
  const { i18n } = plan
  if (item.kind === 'remark') {
    const { title, positions, assessment } = item.remark
    const says = positions.map(({ says: words }) => i18n.text(words))
    return [i18n.text(title), says.join(' / '), assessment ? i18n.text(assessment) : '']
      .filter(Boolean)
      .join('. ')
  }
  const words = withRefs(plan, sheet, item.claim)
  const said = item.isRejected ? i18n.t('document.rejected', { what: words }) : words
  return item.note ? `${said} ${i18n.text(item.note)}` : said
}

/** Who says otherwise than the part: rival claims, and for posts what the sources dispute. */
export function rivalNotes(plan: DocumentPlan, sheet: DocumentSheet): string[] {
  const { address, finding } = sheet.scene
  const asked = rivalsIfAsked(plan.index, plan.detail, address, finding)
  return asked.map((item) => askedWords(plan, sheet, item))
}

/** What a speaker needs beside a slide: the scene's notes, the evidence of its headline, the rivals, the filters. */
export function speakerNotes(plan: DocumentPlan, sheet: DocumentSheet, asides: readonly string[]): string {
  const { i18n, index } = plan
  const { t } = i18n
  const { finding } = sheet.scene
  const quoted = (finding?.claims ?? sheet.section.claims.slice(0, 8).map(({ id }) => id)).flatMap(
    (id) => index.claims.get(id) ?? [],
  )
  const rivals = rivalNotes(plan, sheet)
  const part = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? [title, ...lines.map((line) => `– ${line}`), ''] : []
  return [
    ...(sheet.notes ? [sheet.notes, ''] : []),
    ...part(
      t('document.evidence'),
      quoted.map((claim) => withRefs(plan, sheet, claim)),
    ),
    ...(rivals.length > 0 ? part(t('document.rivals'), rivals) : [t('document.notes.none'), '']),
    ...asides.flatMap((aside) => [aside, '']),
    sheet.filters,
  ].join('\n')
}
