import type { CoreClaim } from '#domain/coreRecord.ts'
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

/** "Source 3, 7", or nothing where the document lists none of them. */
export function sourceRefs({ i18n, detail, sources }: DocumentPlan, claim: CoreClaim): string {
  const numbers = sources.of(claimEvidence(detail, claim.id))
  return numbers.length > 0 ? i18n.t('note.sourceRef', { numbers: numbers.join(', ') }) : ''
}

const withRefs = (plan: DocumentPlan, claim: CoreClaim) =>
  [citedClaim(plan, claim), sourceRefs(plan, claim)].filter(Boolean).join(' ')

function askedWords(plan: DocumentPlan, item: IfAsked): string {
  const { i18n } = plan
  if (item.kind === 'remark') {
    const { title, positions, assessment } = item.remark
    const says = positions.map(({ says: words }) => i18n.text(words))
    return [i18n.text(title), says.join(' / '), assessment ? i18n.text(assessment) : '']
      .filter(Boolean)
      .join('. ')
  }
  const words = withRefs(plan, item.claim)
  const said = item.isRejected ? i18n.t('document.rejected', { what: words }) : words
  return item.note ? `${said} ${i18n.text(item.note)}` : said
}

/** Who says otherwise than the part: rival claims, and for posts what the sources dispute. */
export const rivalNotes = (plan: DocumentPlan, { scene }: DocumentSheet): string[] =>
  rivalsIfAsked(plan.index, plan.detail, scene.address, scene.finding).map((item) => askedWords(plan, item))

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
      quoted.map((claim) => withRefs(plan, claim)),
    ),
    ...(rivals.length > 0 ? part(t('document.rivals'), rivals) : [t('document.notes.none'), '']),
    ...asides.flatMap((aside) => [aside, '']),
    plan.stamp.filters,
  ].join('\n')
}
