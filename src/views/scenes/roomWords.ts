import type { I18n } from '#i18n/I18nProvider.tsx'
import type { KeyLine } from '#ui/room/RoomHelp.tsx'

/** The keys of the room, in the order in which a talk needs them. Caps that keyboards print are not translated. */
export const helpLines = ({ t }: I18n): KeyLine[] => [
  { keys: [t('cap.right'), 'Page Down', t('cap.space')], does: t('room.help.next') },
  { keys: [t('cap.left'), 'Page Up'], does: t('room.help.previous') },
  { keys: ['Home', 'End'], does: t('room.help.ends') },
  { keys: [t('room.key.digits')], does: t('room.help.jump') },
  { keys: ['B', '.'], does: t('room.help.blank') },
  { keys: ['E'], does: t('room.help.evidence') },
  { keys: ['L'], does: t('room.help.language') },
  { keys: ['N'], does: t('room.help.notes') },
  { keys: ['P'], does: t('room.help.presenter') },
  { keys: ['F'], does: t('room.help.full') },
  { keys: ['U'], does: t('room.help.unlock') },
  { keys: ['R'], does: t('room.help.return') },
  { keys: ['Esc'], does: t('room.help.leave') },
  { keys: ['?'], does: t('room.help.help') },
]
