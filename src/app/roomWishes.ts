import type { Wish } from '#state/briefingsWindows.ts'
import type { RoomKey } from '#ui/room/roomKeys.ts'

/** What the keys ask of a talk, in the room and in the presenter's window; the other keys belong to one window. */
export const WISHES: Partial<Record<RoomKey, Wish>> = {
  next: { type: 'go', to: 'next' },
  previous: { type: 'go', to: 'previous' },
  first: { type: 'go', to: 'first' },
  last: { type: 'go', to: 'last' },
  blank: { type: 'toggle', what: 'blank' },
  evidence: { type: 'toggle', what: 'evidence' },
  help: { type: 'toggle', what: 'help' },
  'second-language': { type: 'next-language' },
  unlock: { type: 'toggle', what: 'lock' },
  return: { type: 'return' },
  leave: { type: 'leave' },
}
