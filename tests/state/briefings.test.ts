// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Briefing, SHIPPED, START } from '#domain/briefing.ts'
import { DEFAULT_ADDRESS } from '#domain/filters.ts'
import { aScene } from '../fixtures.ts'

const SCENES = [
  aScene({ id: 'first', query: '?view=figures' }),
  aScene({ id: 'second', query: '?view=trade' }),
]
const KEY = 'kopru:briefings'

// what was not kept, and what can be undone, live in the module: each test has a page of its own
let page: typeof import('#state/briefings.ts')
beforeEach(async () => {
  vi.resetModules()
  page = await import('#state/briefings.ts')
})
afterEach(() => {
  localStorage.clear()
  document.body.replaceChildren()
})

const own = (overrides: Partial<Briefing> = {}): Briefing => ({
  id: 'own-briefing',
  name: 'My talk',
  scenes: [aScene({ id: 'own-scene', query: '?view=missions' })],
  ...overrides,
})
const briefings = () => renderHook(() => page.useBriefings(SCENES, 'Shipped', 'kaz-tur')).result.current
/** The same browser later: nothing is left in memory. */
const reload = async () => {
  vi.resetModules()
  page = await import('#state/briefings.ts')
}

describe('own briefings', () => {
  it('are none at first: the shipped one is in use', () => {
    expect(briefings()).toMatchObject({ current: { id: SHIPPED, name: 'Shipped' }, trouble: null })
  })

  it('survive a reload, and the one in use stays in use', async () => {
    page.saveBriefing(own())
    await reload()
    expect(briefings().current).toEqual(own())
    expect(briefings().isOwn('own-briefing')).toBe(true)
  })

  it('never change the shipped one', () => {
    page.saveBriefing(page.copyOf(briefings().current, 'Copy'))
    const { all, current } = briefings()
    expect(all[0]).toMatchObject({ id: SHIPPED, scenes: SCENES })
    expect(current.scenes.map(({ query }) => query)).toEqual(SCENES.map(({ query }) => query))
    expect(current.scenes.map(({ id }) => id)).not.toEqual(SCENES.map(({ id }) => id))
  })

  it('come back when a deletion is undone', () => {
    page.saveBriefing(own())
    page.removeBriefing('own-briefing')
    expect(briefings().current.id).toBe(SHIPPED)
    page.undoBriefings()
    expect(briefings().current).toEqual(own())
  })

  it('take back a whole word at once, not letter by letter', () => {
    page.saveBriefing(own())
    for (const name of ['N', 'Ne', 'New']) page.saveBriefing(own({ name }), 'own-briefing name')
    page.undoBriefings()
    expect(briefings().current.name).toBe('My talk')
  })

  it('hold only views: language, theme and scene of a link are left out', () => {
    page.saveBriefing(own({ scenes: [aScene({ query: '?scene=x&lang=tr&theme=dark&view=trade' })] }))
    expect(briefings().current.scenes[0]?.query).toBe('?view=trade')
  })
})

describe('storage', () => {
  const refuse = (name: string) =>
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', name)
    })

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'forbidden'],
  ])('that throws %s is said to be %s, and the briefing holds until the page is closed', (name, trouble) => {
    refuse(name)
    page.saveBriefing(own())
    expect(briefings()).toMatchObject({ current: own(), trouble })
  })

  it('that has room again takes everything', () => {
    const full = refuse('QuotaExceededError')
    page.saveBriefing(own())
    full.mockRestore()
    page.saveBriefing(own({ name: 'Later' }))
    expect(briefings().trouble).toBeNull()
    expect(localStorage.getItem(KEY)).toContain('Later')
  })

  it('that is damaged is set aside and not written over', async () => {
    localStorage.setItem(KEY, '{"version":1,"briefings":[{"id":"half')
    expect(briefings()).toMatchObject({ current: { id: SHIPPED }, trouble: 'damaged' })
    page.saveBriefing(own())
    await reload()
    expect(briefings().current).toEqual(own())
    expect(page.setAside()).toBe('{"version":1,"briefings":[{"id":"half')
  })

  it('of a later release stays as it is', () => {
    const later = JSON.stringify({ version: 2, talks: ['something'] })
    localStorage.setItem(KEY, later)
    page.saveBriefing(own())
    expect(briefings()).toMatchObject({ current: own(), trouble: 'newer' })
    expect(localStorage.getItem(KEY)).toBe(later)
  })
})

describe('finding a scene', () => {
  const find = (scene: string, rest = {}) =>
    page.findScene(briefings(), { ...DEFAULT_ADDRESS, ...rest, scene })

  it('finds it in the briefing in use, in the shipped one and in own ones', () => {
    page.saveBriefing(own())
    expect(find('own-scene')).toMatchObject({ briefing: { id: 'own-briefing' }, at: 0 })
    expect(find('second')).toMatchObject({ briefing: { id: SHIPPED }, at: 1 })
    page.chooseBriefing(SHIPPED)
    expect(find('own-scene')).toMatchObject({ briefing: { id: 'own-briefing' } })
  })

  it('starts at the first scene, or at the one that shows what the page shows', () => {
    expect(find(START)).toMatchObject({ at: 0 })
    expect(find(START, { view: 'trade', lang: 'tr' })).toMatchObject({ at: 1 })
  })

  it('finds none that nobody has, and none in a briefing without scenes', () => {
    expect(find('somewhere-else')).toBeNull()
    page.saveBriefing(own({ scenes: [] }))
    expect(find(START)).toBeNull()
  })
})

describe('a link with a scene and filters', () => {
  const scene = { query: '?view=trade' }
  const over = (rest = {}) => page.laidOver(scene, { ...DEFAULT_ADDRESS, scene: 'second', ...rest })

  it('lays the filters over the scene', () => {
    expect(over({ reporter: 'TUR' })).toBe('?reporter=TUR&view=trade')
  })

  it('lays nothing over it for language and theme, and nothing when it only asks to start', () => {
    expect(over({ lang: 'tr', theme: 'dark' })).toBeNull()
    expect(over({ view: 'trade' })).toBeNull()
    expect(page.laidOver(scene, { ...DEFAULT_ADDRESS, scene: START, reporter: 'TUR' })).toBeNull()
  })
})

describe('import and export', () => {
  it('brings back what was exported, beside what is there', async () => {
    page.saveBriefing(own())
    const file = new Blob([page.writeBriefing(own(), 'kaz-tur')])
    const { briefing } = await page.readBriefingFile(file, 'kaz-tur')
    const taken = page.importBriefing(briefing!, (id) => briefings().all.some((each) => each.id === id))
    expect(taken.id).not.toBe('own-briefing')
    expect(briefings().all.map(({ name }) => name)).toEqual(['Shipped', 'My talk', 'My talk'])
    expect(taken.scenes[0]).toMatchObject({ ...own().scenes[0], id: taken.scenes[0]!.id })
  })

  it('changes nothing when the file is damaged', async () => {
    page.saveBriefing(own())
    const before = localStorage.getItem(KEY)
    const { briefing, problems } = await page.readBriefingFile(new Blob(['{"format":']), 'kaz-tur')
    expect(briefing).toBeUndefined()
    expect(problems).toHaveLength(1)
    expect(localStorage.getItem(KEY)).toBe(before)
  })
})

describe('a briefing saved with the page', () => {
  const inFile = (content: string) => {
    const element = Object.assign(document.createElement('script'), {
      type: 'application/json',
      id: 'briefing',
    })
    element.textContent = content
    document.body.append(element)
  }

  it('is the one in use on start, whatever this browser has kept', async () => {
    page.saveBriefing(own())
    await reload()
    inFile(page.writeBriefing(own({ id: 'from-file', name: 'Saved' }), 'kaz-tur'))
    expect(briefings()).toMatchObject({ current: { id: 'from-file' } })
    expect(briefings().isOwn('from-file')).toBe(false)
  })

  it('gives way to what its reader chooses', () => {
    inFile(page.writeBriefing(own({ id: 'from-file' }), 'kaz-tur'))
    page.chooseBriefing(SHIPPED)
    expect(briefings().current.id).toBe(SHIPPED)
  })

  it('is passed over when it is damaged', () => {
    inFile('{"format":"kopru-briefing","version":1}')
    expect(briefings().current.id).toBe(SHIPPED)
  })
})

describe('a text in one language', () => {
  it('stands for English too while there is no other', () => {
    expect(page.retold({ en: '' }, 'tr', 'Merhaba')).toEqual({ en: 'Merhaba', tr: 'Merhaba' })
    expect(page.retold({ en: 'Merhab', tr: 'Merhab' }, 'tr', 'Merhaba')).toEqual({
      en: 'Merhaba',
      tr: 'Merhaba',
    })
  })
  it('leaves English alone once it says something else', () => {
    expect(page.retold({ en: 'Hello', tr: 'Merhab' }, 'tr', 'Merhaba')).toEqual({
      en: 'Hello',
      tr: 'Merhaba',
    })
    expect(page.retold({ en: 'Hell', tr: 'Merhaba' }, 'en', 'Hello')).toEqual({ en: 'Hello', tr: 'Merhaba' })
  })
})
