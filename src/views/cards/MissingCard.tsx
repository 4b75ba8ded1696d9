import { useI18n } from '#i18n/I18nProvider.tsx'
import { undo, useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'

interface MissingCardProps {
  /** Name of the region, where it is not the title. */
  region?: string
  title: string
  id: string
}

/** A link to something that this record does not hold: says so, and leads back. */
export function MissingCard({ region, title, id }: MissingCardProps) {
  const { t } = useI18n()
  const { canUndo, patch } = useAddress()
  const close = () => patch({ sel: null })
  return (
    <Card
      {...(region ? { region } : {})}
      title={title}
      subject={id}
      closeLabel={t('card.close')}
      onClose={close}
      actions={
        <button type="button" className="button button--small" onClick={canUndo ? undo : close}>
          {canUndo ? t('card.back') : t('card.dismiss')}
        </button>
      }
    >
      <p>{t('evidence.unknownBody', { id })}</p>
    </Card>
  )
}
