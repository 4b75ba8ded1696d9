import { useI18n } from '#i18n/I18nProvider.tsx'
import type { ClaimEvidence } from '#selectors/evidence.ts'
import { useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'
import { LoadingBars } from '#ui/evidence/LoadingBars.tsx'
import type { CardData } from './cardProps.ts'
import { ClaimAbout } from './ClaimAbout.tsx'
import { ClaimActions } from './ClaimActions.tsx'
import { ClaimFigure } from './ClaimFigure.tsx'
import { ClaimRows } from './ClaimRows.tsx'
import { ClaimSources } from './ClaimSources.tsx'
import { claimTitle } from './claimWords.ts'
import { WhyItLeads } from './WhyItLeads.tsx'

interface ClaimCardProps extends CardData {
  model: ClaimEvidence
}

/** The evidence of one claim: the figure, who says so, why it leads, who says otherwise, and where it stands. */
export function ClaimCard({ model, index, detail, filters }: ClaimCardProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { address, patch } = useAddress()
  const open = (id: string) => patch({ sel: { kind: 'claim', id } })
  return (
    <Card
      className="card--evidence"
      region={t('evidence.title')}
      title={claimTitle(i18n, index, model.claim)}
      subject={model.claim.id}
      closeLabel={t('card.close')}
      onClose={() => patch({ sel: null })}
      isBusy={!detail}
      actions={
        <ClaimActions model={model} index={index} address={address} onKnown={(known) => patch({ known })} />
      }
    >
      <ClaimFigure model={model} index={index} filters={filters} onOpen={open} />
      <ClaimRows model={model} index={index} onOpen={open}>
        <WhyItLeads model={model} index={index} onOpen={open} />
      </ClaimRows>
      {detail ? (
        <>
          <ClaimSources model={model} />
          <ClaimAbout model={model} index={index} onOpen={open} />
        </>
      ) : (
        <LoadingBars label={t('record.loading')} rows={4} />
      )}
    </Card>
  )
}
