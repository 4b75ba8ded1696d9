import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'
import { CopyButton } from '#ui/evidence/CopyButton.tsx'
import { linkTo } from './linkTo.ts'
import type { MissionPart } from './missionPart.ts'

/** The link to the post, and the record as it stood when the post was first known. */
export function MissionActions({ facts: { mission, firstPublic } }: MissionPart) {
  const { t, format } = useI18n()
  const { address, patch } = useAddress()
  return (
    <p className="buttons">
      <CopyButton
        label={t('card.copyLink')}
        done={t('card.linkCopied')}
        icon="link"
        text={linkTo({ ...address, sel: { kind: 'mission', id: mission.id } })}
      />
      {firstPublic && firstPublic !== address.known ? (
        <button type="button" className="button button--small" onClick={() => patch({ known: firstPublic })}>
          {t('card.knownOn', { day: format.day(firstPublic) })}
        </button>
      ) : null}
    </p>
  )
}
