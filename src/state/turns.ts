import { followIn } from './addressBar.ts'

/**
 * Views follow a change of the address in turns, so that no task is long and the page answers between them. What is
 * quick is not taken apart: each task may be a frame of its own to be painted. Who is told again while it waits keeps
 * its place, and follows once, with what is then the newest.
 */

/** ms that a task may take. */
const ENOUGH = 36
/** ms within which all follow at once, in one frame: well below, for the next one may take longer. */
const QUICK = 20

/** Asks for a task. */
let ask = (): void => {}
/** Who waits, and for what kind of change. */
const waiting = new Map<() => void, string>()
let isAsked = false
/** ms that each took the last time, by kind of change: what costs nothing of one may cost much of another. */
const took = new Map<() => void, Map<string, number>>()

const lastOf = (follow: () => void, kind: string) => took.get(follow)?.get(kind) ?? ENOUGH
const note = (follow: () => void, kind: string, ms: number) =>
  took.set(follow, (took.get(follow) ?? new Map<string, number>()).set(kind, ms))

/** From now on views take turns. */
export function takeTurns(): void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', () => void followNext())
  port1.start()
  ask = () => port2.postMessage(null)
  followIn(inTurns)
}

/** Whether every view shows what is in force. */
export const isFollowed = (): boolean => !isAsked

/**
 * Lets all of them run, in their order: together for another page (`kind` is null), and when nobody waits and that has been
 * quick for this kind of change; else in turns.
 */
function inTurns(follows: readonly (() => void)[], kind: string | null): void {
  if (kind === null) {
    for (const follow of follows) {
      // its turn would have nothing to draw, and its time would say nothing
      waiting.delete(follow)
      follow()
    }
    return
  }
  const isQuick = waiting.size === 0 && follows.reduce((sum, follow) => sum + lastOf(follow, kind), 0) < QUICK
  if (!isQuick) {
    for (const follow of follows) waiting.set(follow, kind)
    if (!isAsked) ask()
    isAsked = true
    return
  }
  const begun = performance.now()
  for (const follow of follows) follow()
  queueMicrotask(() => {
    const ms = performance.now() - begun
    // which of them it was is found when they take turns
    if (ms > QUICK) for (const follow of follows) note(follow, kind, ms)
  })
}

async function followNext(): Promise<void> {
  const begun = performance.now()
  let now = begun
  for (const [follow, kind] of waiting) {
    if (now > begun && now - begun + lastOf(follow, kind) > ENOUGH) break
    waiting.delete(follow)
    follow()
    // React draws in a microtask
    await Promise.resolve()
    const before = now
    now = performance.now()
    note(follow, kind, now - before)
  }
  isAsked = waiting.size > 0
  if (isAsked) ask()
}
