import type { CoreClaim } from '#domain/coreRecord.ts'
import type { Evidence } from '#domain/sourced.ts'
import { claimEvidence } from '#selectors/documents/sectionEvidence.ts'
import { rivalsOf } from '#selectors/rivals.ts'
import { claimantName, claimFigure, claimTitle } from '../../documentWords.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { namedSources } from './claimNotes.ts'

/** How a document names the sources of what it states: a text or a number for each reference. */
export interface Cite {
  claim: (claim: CoreClaim) => string[]
  evidence: (evidence: readonly Evidence[]) => string[]
}

const MOST_RIVALS = 3

/** Who said it, of when, how exactly, where; and who says otherwise. */
function claimFootnote(plan: DocumentPlan, { scene, section }: DocumentSheet, claim: CoreClaim): string {
  const { i18n, index } = plan
  const { t } = i18n
  const rivals = rivalsOf(index, claim, scene.address)
    .filter(({ relation }) => relation === 'rival')
    .slice(0, MOST_RIVALS)
    .map(({ claim: other }) => `${claimFigure(i18n, index, other)} (${claimantName(i18n, index, other)})`)
  return [
    `${claimantName(i18n, index, claim)}: ${claimTitle(i18n, index, claim)}.`,
    t(`evidence.precision.${claim.precision}`),
    namedSources(plan, claimEvidence(plan.detail, claim.id, section.on)),
    rivals.length > 0 ? t('note.rivals', { list: rivals.join('; ') }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** One footnote to each statement; who says otherwise under the filters of the part. */
export const footnoteCite = (plan: DocumentPlan, sheet: DocumentSheet): Cite => ({
  claim: (claim) => [claimFootnote(plan, sheet, claim)],
  evidence: (evidence) => [namedSources(plan, evidence)].filter(Boolean),
})

/** Numbers in the list of sources. */
export const numberCite = ({ detail, sources }: DocumentPlan, { section }: DocumentSheet): Cite => {
  const evidence: Cite['evidence'] = (all) => sources.of(all).map(String)
  return { claim: ({ id }) => evidence(claimEvidence(detail, id, section.on)), evidence }
}
