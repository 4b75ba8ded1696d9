import { beforeEach, describe, expect, it, vi } from 'vitest'

let turns: typeof import('#state/turns.ts')
/** The way in which groups follow, as the address bar has been given it. */
let inTurns: (follows: readonly (() => void)[], kind: string | null) => void

vi.mock('#state/addressBar.ts', () => ({ followIn: (way: typeof inTurns) => (inTurns = way) }))

let clock = 0
let said: string[] = []
/** Tasks that have been asked for: a test runs them by hand, and is the reader between them. */
let tasks: (() => void)[] = []

class Channel {
  port1 = new EventTarget() as EventTarget & { start: () => void }
  port2 = { postMessage: () => tasks.push(() => this.port1.dispatchEvent(new Event('message'))) }
  constructor() {
    this.port1.start = () => {}
  }
}

/** A group of views that takes so many milliseconds to follow. */
const group = (name: string, ms: number) => () => {
  said.push(name)
  clock += ms
}

/** What follows in the next task. */
async function next(): Promise<string[]> {
  said = []
  tasks.shift()?.()
  await new Promise((resolve) => setTimeout(resolve, 0))
  return said
}

async function all(): Promise<void> {
  while (!turns.isFollowed()) await next()
}

beforeEach(async () => {
  vi.resetModules()
  turns = await import('#state/turns.ts')
  ;[clock, said, tasks] = [0, [], []]
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  vi.stubGlobal('MessageChannel', Channel)
  turns.takeTurns()
})

describe('views that take turns', () => {
  it('follow in their order, each in a task after the one that changed the address', async () => {
    inTurns([group('lanes', 5), group('map', 5)], 'time')
    expect(said).toEqual([])
    expect(await next()).toEqual(['lanes'])
    expect(turns.isFollowed()).toBe(false)
    expect(await next()).toEqual(['map'])
    expect(turns.isFollowed()).toBe(true)
    expect(tasks).toEqual([])
  })

  it('keep their place when they are told again, and leave nothing old behind', async () => {
    const both = [group('lanes', 40), group('map', 40)]
    inTurns(both, 'time')
    await next()
    // a reader drags on while the map waits
    inTurns(both, 'time')
    inTurns(both, 'time')
    expect(await next()).toEqual(['map'])
    expect(await next()).toEqual(['lanes'])
    expect(turns.isFollowed()).toBe(true)
    expect(tasks).toEqual([])
  })

  it('share a task as far as they were quick the last time', async () => {
    const some = [group('lanes', 20), group('figures', 9), group('timeline', 12), group('map', 6)]
    inTurns(some, 'time')
    await all()
    inTurns(some, 'time')
    expect(await next()).toEqual(['lanes', 'figures'])
    expect(await next()).toEqual(['timeline', 'map'])
  })

  it('follow at once when all were quick together, and in turns again when they are not', async () => {
    let ms = 2
    const both = ['lanes', 'map'].map((name) => () => group(name, ms)())
    inTurns(both, 'time')
    await all()
    said = []
    inTurns(both, 'time')
    expect(said).toEqual(['lanes', 'map'])
    ms = 40
    inTurns(both, 'time')
    await next()
    inTurns(both, 'time')
    expect(turns.isFollowed()).toBe(false)
    expect(await next()).toEqual(['lanes'])
  })

  it('wait for those that wait, also with a change that has been quick', async () => {
    const both = [group('lanes', 2), group('map', 2)]
    inTurns(both, 'q')
    await all()
    inTurns(both, 'time')
    said = []
    inTurns(both, 'q')
    expect(said).toEqual([])
    await all()
    expect(said).toEqual(['lanes', 'map'])
    expect(tasks).toEqual([])
  })

  it('take no turn after another page, which comes as one, and learn nothing from it', async () => {
    let ms = 0
    const both = ['lanes', 'map'].map((name) => () => group(name, ms)())
    inTurns(both, 'time')
    ms = 40
    said = []
    inTurns(both, null)
    expect(said).toEqual(['lanes', 'map'])
    ms = 0
    expect(await next()).toEqual([])
    expect(turns.isFollowed()).toBe(true)
    // not quick for all that is known
    inTurns(both, 'time')
    expect(turns.isFollowed()).toBe(false)
  })

  it('know nothing of a kind of change from another', async () => {
    const both = [group('lanes', 2), group('map', 2)]
    inTurns(both, 'time')
    await all()
    inTurns(both, 'known')
    expect(turns.isFollowed()).toBe(false)
  })
})
