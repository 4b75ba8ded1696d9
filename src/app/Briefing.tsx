import '#i18n/messages/briefing.ts'
import { usePageDescription } from '#i18n/usePageDescription.ts'
import { useEffect } from 'react'
import { SHIPPED, START } from '#domain/briefing.ts'
import { DEFAULT_ADDRESS, lookOf } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { patchAddress, useAddress } from '#state/addressBar.ts'
import { type Briefings, chooseBriefing, findScene, useBriefings } from '#state/briefings.ts'
import { presenterToken } from '#state/briefingsWindows.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useDetail } from '#state/useDetail.ts'
import { DetailFailed } from '#views/DetailFailed.tsx'
import { Room } from './Room.tsx'
import { RoomPresenter } from './RoomPresenter.tsx'
import './notices.css'

/** `?scene=…`: the room, or, in the window that the room has opened, the presenter's desk. */
export function Briefing() {
  const { t } = useI18n()
  usePageDescription()
  const { detail } = useDetail('all')
  const token = presenterToken()
  if (!detail)
    return (
      <main className="notice" aria-busy="true">
        <p role="status">{t('room.loading')}</p>
        <DetailFailed />
      </main>
    )
  return token ? <RoomPresenter token={token} /> : <Found scenes={detail.scenes} />
}

function Found({ scenes }: { scenes: Parameters<typeof useBriefings>[0] }) {
  const { text } = useI18n()
  const { record } = useRecord()
  const { address } = useAddress()
  const { id, title } = record.dataset
  const briefings = useBriefings(scenes, text(title), id)
  const found = findScene(briefings, address)
  const scene = found?.briefing.scenes[found.at]
  const isOther = found !== null && found.briefing.id !== briefings.current.id
  useEffect(
    function settleAddress() {
      if (!scene) return
      // the briefing that a link belongs to is the one that is presented and edited from here on
      if (isOther) chooseBriefing(found.briefing.id)
      if (address.scene === START)
        patchAddress({ ...DEFAULT_ADDRESS, ...lookOf(address), scene: scene.id }, 'replace')
    },
    [scene, isOther, found, address],
  )
  if (!found || !scene) return <MissingScene briefings={briefings} />
  return <Room briefing={found.briefing} at={found.at} />
}

/** A link to a scene that nobody here has: what happened, and two ways on. */
function MissingScene({ briefings }: { briefings: Briefings }) {
  const { t } = useI18n()
  const { address } = useAddress()
  const isEmpty = address.scene === START
  const start = () => {
    chooseBriefing(SHIPPED)
    patchAddress({ scene: START }, 'replace')
  }
  return (
    <main className="notice">
      <h1>{t(isEmpty ? 'room.empty.title' : 'room.missing.title')}</h1>
      {isEmpty ? null : <p>{t('room.missing.body', { id: address.scene ?? '' })}</p>}
      <p className="notice__actions">
        {briefings.all.some(({ id, scenes }) => id === SHIPPED && scenes.length > 0) ? (
          <button type="button" className="button button--primary" onClick={start}>
            {t('room.missing.start')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={() => patchAddress({ scene: null })}>
          {t('room.missing.exit')}
        </button>
      </p>
    </main>
  )
}
