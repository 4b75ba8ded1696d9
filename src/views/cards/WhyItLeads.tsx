import { useI18n } from '#i18n/I18nProvider.tsx'
import type { ClaimEvidence } from '#selectors/evidence.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { Heard } from '#ui/evidence/Heard.tsx'
import { claimantName, claimFigure } from './claimWords.ts'

interface WhyItLeadsProps {
  model: ClaimEvidence
  index: RecordIndex
  onOpen: (claim: string) => void
}

/** The step of the headline rule by which this claim leads, or the claim that leads instead. */
export function WhyItLeads({ model: { lead }, index, onOpen }: WhyItLeadsProps) {
  const i18n = useI18n()
  if (!lead) return null
  const { claim, step, isThis } = lead
  return (
    <p className="evidence__why">
      <b>{i18n.t(isThis ? 'evidence.why' : 'evidence.other')}</b>{' '}
      {isThis ? null : (
        <button type="button" className="figure" onClick={() => onOpen(claim.id)}>
          <Heard isLabel text={claimFigure(i18n, index, claim)} />, {claimantName(i18n, index, claim)}.
        </button>
      )}{' '}
      {i18n.text(step.says)}
    </p>
  )
}
