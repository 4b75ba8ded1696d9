import type { Address } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { ClaimEvidence } from '#selectors/evidence.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { CopyButton } from '#ui/evidence/CopyButton.tsx'
import { citation } from './citation.ts'
import { linkTo } from './linkTo.ts'

interface ClaimActionsProps {
  model: ClaimEvidence
  index: RecordIndex
  address: Address
  onKnown: (day: string) => void
}

export function ClaimActions({ model, index, address, onKnown }: ClaimActionsProps) {
  const i18n = useI18n()
  const { t } = i18n
  const { id, knownFrom } = model.claim
  const { day } = knownFrom
  const link = linkTo({ ...address, sel: { kind: 'claim', id } })
  return (
    <>
      <CopyButton
        key={id}
        label={t('evidence.copyCitation')}
        done={t('evidence.citationCopied')}
        text={citation(i18n, index, model, link)}
      />
      <CopyButton
        key={`${id} link`}
        label={t('card.copyLink')}
        done={t('card.linkCopied')}
        text={link}
        icon="link"
      />
      {day && day !== address.known ? (
        <button type="button" className="button button--small" onClick={() => onKnown(day)}>
          {t('card.knownThen')}
        </button>
      ) : null}
    </>
  )
}
