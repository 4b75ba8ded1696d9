import { useI18n } from '#i18n/I18nProvider.tsx'
import type { EvidenceModel } from '#selectors/evidence.ts'
import { useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'
import { CopyButton } from '#ui/evidence/CopyButton.tsx'
import { Heard } from '#ui/evidence/Heard.tsx'
import type { CardData } from './cardProps.ts'
import { DerivedInputs } from './DerivedInputs.tsx'
import { derivedWords } from './derivedWords.ts'
import { linkTo } from './linkTo.ts'

interface DerivedCardProps extends CardData {
  model: Extract<EvidenceModel, { kind: 'derived' }>
}

/** A number that this project works out: the formula in words, and each input with its own evidence. */
export function DerivedCard({ model, index, detail, filters }: DerivedCardProps) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { address, patch } = useAddress()
  const { title, qualifier, figure, unit, formula } = derivedWords(i18n, index, model.figure)
  return (
    <Card
      className="card--evidence"
      region={t('evidence.title')}
      title={title}
      subject={model.id}
      closeLabel={t('card.close')}
      onClose={() => patch({ sel: null })}
      isBusy={!detail}
      actions={
        <CopyButton
          key={model.id}
          label={t('card.copyLink')}
          done={t('card.linkCopied')}
          icon="link"
          text={linkTo({ ...address, sel: { kind: 'figure', id: model.id } })}
        />
      }
    >
      <p className="evidence__figure">
        {qualifier ? <small>{qualifier} </small> : null}
        <Heard text={figure} />
        {unit ? <small> {unit}</small> : null}
      </p>
      {formula.map((sentence) => (
        <p key={sentence} className="evidence__why">
          <Heard text={sentence} />
        </p>
      ))}
      {model.isLater && filters.known ? (
        <p className="evidence__why">{t('evidence.notYetPublic', { day: format.day(filters.known) })}</p>
      ) : null}
      <DerivedInputs model={model} index={index} detail={detail} onOpen={(sel) => patch({ sel })} />
    </Card>
  )
}
