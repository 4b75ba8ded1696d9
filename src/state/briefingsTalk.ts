import type { Locale } from '#domain/codelists.ts'

/** Milliseconds spent on each scene, by id, and since when the clock runs; null: it stands. */
export interface Clock {
  spent: Readonly<Record<string, number>>
  runsSince: number | null
}

/** What lies over the scene; a blank room shows nothing at all. */
export type Overlay = 'none' | 'blank' | 'evidence' | 'help'

/** A talk as it is being given: where it is, what the room sees, how long it has taken. */
export interface Talk {
  /** Id of the scene. */
  scene: string
  overlay: Overlay
  hasNotes: boolean
  /** Shown beside the page's own; null: that one alone. */
  secondLanguage: Locale | null
  /** Filters may be changed. */
  isUnlocked: boolean
  /** The query that the room shows in place of the script's; null: the script. */
  exploring: string | null
  clock: Clock
}

export const STANDING_CLOCK: Clock = { spent: {}, runsSince: null }

export const beginTalk = (scene: string, clock: Clock = STANDING_CLOCK): Talk => ({
  scene,
  overlay: 'none',
  hasNotes: false,
  secondLanguage: null,
  isUnlocked: false,
  exploring: null,
  clock,
})

export type TalkAction =
  | { type: 'go'; to: 'next' | 'previous' | 'first' | 'last' | number }
  | { type: 'toggle'; what: Exclude<Overlay, 'none'> | 'notes' | 'lock' }
  | { type: 'explore'; query: string }
  | { type: 'return' }
  | { type: 'clock'; does: 'start' | 'pause' | 'reset' }

/** What was spent up to `now`, the running scene included. */
export function spentBy({ clock, scene }: Pick<Talk, 'clock' | 'scene'>, now: number): Clock['spent'] {
  const { spent, runsSince } = clock
  return runsSince === null
    ? spent
    : { ...spent, [scene]: (spent[scene] ?? 0) + Math.max(0, now - runsSince) }
}

export const totalOf = (spent: Clock['spent']): number =>
  Object.values(spent).reduce((sum, ms) => sum + ms, 0)

function place(ids: readonly string[], scene: string, to: Extract<TalkAction, { type: 'go' }>['to']): string {
  const last = ids.length - 1
  const at = Math.max(0, ids.indexOf(scene))
  const next = { next: at + 1, previous: at - 1, first: 0, last }
  return ids[Math.max(0, Math.min(last, typeof to === 'number' ? to : next[to]))] ?? scene
}

const script = { isUnlocked: false, exploring: null } as const

function go(talk: Talk, to: string, now: number): Talk {
  if (to === talk.scene) return { ...talk, ...script, overlay: 'none' }
  // the first step of a talk starts its clock, unless the presenter has stopped it
  const isFirstStep = talk.clock.runsSince === null && totalOf(talk.clock.spent) === 0
  const runs = isFirstStep || talk.clock.runsSince !== null
  const clock = { spent: spentBy(talk, now), runsSince: runs ? now : null }
  return { ...talk, ...script, scene: to, overlay: 'none', clock }
}

/** The talk after one action of its presenter. `ids` are those of its scenes, `now` is in milliseconds. */
export function talkAfter(talk: Talk, action: TalkAction, ids: readonly string[], now: number): Talk {
  switch (action.type) {
    case 'go':
      return go(talk, place(ids, talk.scene, action.to), now)
    case 'toggle':
      if (action.what === 'notes') return { ...talk, hasNotes: !talk.hasNotes }
      if (action.what === 'lock')
        return talk.isUnlocked ? { ...talk, ...script } : { ...talk, isUnlocked: true }
      return { ...talk, overlay: talk.overlay === action.what ? 'none' : action.what }
    case 'explore':
      return talk.isUnlocked ? { ...talk, exploring: action.query } : talk
    case 'return':
      return { ...talk, ...script, overlay: 'none' }
    case 'clock': {
      if (action.does === 'reset')
        return { ...talk, clock: { spent: {}, runsSince: talk.clock.runsSince === null ? null : now } }
      const isRunning = talk.clock.runsSince !== null
      if (isRunning === (action.does === 'start')) return talk
      return { ...talk, clock: { spent: spentBy(talk, now), runsSince: isRunning ? null : now } }
    }
  }
}

/** One step back towards the script: what lies over the scene, then the notes, then what was explored; null: nothing. */
export function leftBehind(talk: Talk): Talk | null {
  if (talk.overlay !== 'none') return { ...talk, overlay: 'none' }
  if (talk.hasNotes) return { ...talk, hasNotes: false }
  return talk.isUnlocked || talk.exploring !== null ? { ...talk, ...script } : null
}
