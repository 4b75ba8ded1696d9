import { useI18n } from '#i18n/I18nProvider.tsx'
import type { Talk } from '#state/briefingsTalk.ts'
import { Icon } from '#ui/controls/Icon.tsx'
import { type BarButton, QuietBar } from '#ui/room/QuietBar.tsx'
import type { RoomKey } from '#ui/room/roomKeys.ts'
import { SceneFilters } from '#views/scenes/SceneFilters.tsx'

interface Props {
  talk: Talk
  /** What the room shows. */
  query: string
  isFullScreen: boolean
  onKey: (key: RoomKey) => void
  onExplore: (query: string) => void
  onExit: () => void
}

/** The controls of the room: every one of them also has a key. */
export function RoomBar({ talk, query, isFullScreen, onKey, onExplore, onExit }: Props) {
  const { t } = useI18n()
  const { overlay, isUnlocked, exploring } = talk
  const key = (id: RoomKey, label: string, keys: string, isOn?: boolean): BarButton => ({
    id,
    label,
    keys,
    ...(isOn !== undefined && { isOn }),
    onPress: () => onKey(id),
  })
  const buttons: BarButton[] = [
    { ...key('previous', t('room.previous'), 'PageUp ArrowLeft'), icon: <Icon name="arrow" /> },
    { ...key('next', t('room.next'), 'PageDown ArrowRight'), icon: <Icon name="arrow" /> },
    key('evidence', t('room.do.evidence'), 'E', overlay === 'evidence'),
    key('blank', t('room.do.blank'), 'B'),
    key('full-screen', t('room.do.fullScreen'), 'F', isFullScreen),
    key('second-language', t('room.do.language'), 'L', talk.secondLanguage !== null),
    key('notes', t('room.do.notes'), 'N', talk.hasNotes),
    key('presenter', t('room.do.presenter'), 'P'),
    isUnlocked || exploring !== null
      ? key('return', t('room.do.return'), 'R')
      : key('unlock', t('room.do.unlock'), 'U'),
    key('help', t('room.do.help'), '?', overlay === 'help'),
    { id: 'exit', label: t('room.exit'), keys: 'Escape', onPress: onExit },
  ]
  return (
    <QuietBar label={t('room.bar')} buttons={buttons} isPinned={isUnlocked}>
      {isUnlocked ? <SceneFilters query={query} onChange={onExplore} /> : null}
      {exploring === null ? null : <p className="quiet-bar__state">{t('room.exploring')}</p>}
    </QuietBar>
  )
}
