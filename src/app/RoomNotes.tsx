import type { Briefing, BriefingScene } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { Talk } from '#state/briefingsTalk.ts'
import type { Wish } from '#state/briefingsWindows.ts'
import { useRecordIn } from '#state/useRecordIn.ts'
import { TalkClock } from '#views/presenter/TalkClock.tsx'

interface Props {
  briefing: Briefing
  scene: BriefingScene
  talk: Talk
  /** The browser refused the presenter's window. */
  isBlocked: boolean
  onWish: (wish: Wish) => void
}

/** Notes and time over the scene, where there is only one screen. */
export function RoomNotes({ briefing, scene, talk, isBlocked, onWish }: Props) {
  const { t, text } = useI18n()
  const notes = text(scene.notes)
  const { secondLanguage } = talk
  const { found } = useRecordIn(secondLanguage)
  const shipped = scene.isWritten ? undefined : found?.detail.scenes.find(({ id }) => id === scene.id)
  const also = secondLanguage && shipped?.notes[secondLanguage]
  return (
    <section className="room-notes" aria-label={t('room.notes')}>
      <h2>{t('room.notes')}</h2>
      {isBlocked ? (
        <p role="alert" className="room-notes__blocked">
          {t('room.blocked')}
        </p>
      ) : null}
      <TalkClock briefing={briefing} talk={talk} onWish={onWish} />
      <p>{notes || t('room.notes.none')}</p>
      {also ? <p lang={secondLanguage}>{also}</p> : null}
    </section>
  )
}
