import { useI18n } from '#i18n/I18nProvider.tsx'
import { undo, useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'

/** A link to a figure that this record does not hold: says so, and leads back. */
export function UnknownCard({ id }: { id: string }) {
  const { t } = useI18n()
  const { canUndo, patch } = useAddress()
  const close = () => patch({ sel: null })
  return (
    <Card
      region={t('evidence.title')}
      title={t('evidence.unknown')}
      subject={id}
      closeLabel={t('card.close')}
      onClose={close}
      actions={
        <button type="button" className="button button--small" onClick={canUndo ? undo : close}>
          {canUndo ? t('card.back') : t('card.close')}
        </button>
      }
    >
      <p>{t('evidence.unknownBody', { id })}</p>
    </Card>
  )
}
