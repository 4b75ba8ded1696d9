import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginTalk,
  leftBehind,
  spentBy,
  type Talk,
  talkAfter,
  type TalkAction,
  totalOf,
} from '#state/briefingsTalk.ts'

const IDS = ['a', 'b', 'c']
const MINUTE = 60_000

const after = (talk: Talk, ...actions: TalkAction[]) =>
  actions.reduce((state, action) => talkAfter(state, action, IDS, 0), talk)
const go = (to: Extract<TalkAction, { type: 'go' }>['to']): TalkAction => ({ type: 'go', to })
const toggle = (what: Extract<TalkAction, { type: 'toggle' }>['what']): TalkAction => ({
  type: 'toggle',
  what,
})

describe('going', () => {
  it('goes to the next and back, and stops at both ends', () => {
    expect(after(beginTalk('a'), go('next')).scene).toBe('b')
    expect(after(beginTalk('c'), go('next')).scene).toBe('c')
    expect(after(beginTalk('a'), go('previous')).scene).toBe('a')
    expect(after(beginTalk('b'), go('last')).scene).toBe('c')
    expect(after(beginTalk('b'), go('first')).scene).toBe('a')
  })

  it('jumps to a number, and to the nearest end for one that is none', () => {
    expect(after(beginTalk('a'), go(2)).scene).toBe('c')
    expect(after(beginTalk('a'), go(99)).scene).toBe('c')
    expect(after(beginTalk('c'), go(-5)).scene).toBe('a')
  })

  it('leads back to the script: no overlay and no unlocked filter goes along', () => {
    const astray = after(
      beginTalk('a'),
      toggle('lock'),
      { type: 'explore', query: '?reporter=TUR' },
      toggle('blank'),
    )
    expect(after(astray, go('next'))).toMatchObject({
      scene: 'b',
      overlay: 'none',
      isUnlocked: false,
      exploring: null,
    })
  })

  it('never leaves the scenes, whatever is pressed', () => {
    const action = fc.oneof(
      fc.constantFrom(...(['next', 'previous', 'first', 'last'] as const)).map(go),
      fc.integer().map(go),
      fc.constantFrom(...(['blank', 'evidence', 'help', 'notes', 'lock'] as const)).map(toggle),
      fc.constant<TalkAction>({ type: 'return' }),
      fc.constantFrom<TalkAction>(
        { type: 'clock', does: 'start' },
        { type: 'clock', does: 'pause' },
        { type: 'clock', does: 'reset' },
      ),
    )
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        let now = 0
        const talk = actions.reduce(
          (state, each) => talkAfter(state, each, IDS, (now += MINUTE)),
          beginTalk('a'),
        )
        expect(IDS).toContain(talk.scene)
        expect(totalOf(spentBy(talk, now))).toBeLessThanOrEqual(now)
      }),
    )
  })
})

describe('filters', () => {
  it('are locked until they are unlocked', () => {
    expect(after(beginTalk('a'), { type: 'explore', query: '?reporter=TUR' }).exploring).toBeNull()
    expect(after(beginTalk('a'), toggle('lock'), { type: 'explore', query: '?reporter=TUR' }).exploring).toBe(
      '?reporter=TUR',
    )
  })

  it('return to the script exactly', () => {
    const talk = after(
      beginTalk('b'),
      toggle('lock'),
      { type: 'explore', query: '?reporter=TUR' },
      { type: 'return' },
    )
    expect(talk).toEqual(beginTalk('b'))
  })
})

describe('the clock', () => {
  it('starts with the first step and counts each scene for itself', () => {
    let talk = talkAfter(beginTalk('a'), go('next'), IDS, 10 * MINUTE)
    talk = talkAfter(talk, go('next'), IDS, 12 * MINUTE)
    expect(spentBy(talk, 13 * MINUTE)).toEqual({ b: 2 * MINUTE, c: MINUTE })
  })

  it('adds up when a scene is shown again', () => {
    let talk = talkAfter(beginTalk('a'), { type: 'clock', does: 'start' }, IDS, 0)
    talk = talkAfter(talk, go('next'), IDS, MINUTE)
    talk = talkAfter(talk, go('previous'), IDS, 3 * MINUTE)
    expect(spentBy(talk, 4 * MINUTE)).toEqual({ a: 2 * MINUTE, b: 2 * MINUTE })
  })

  it('stands while it is stopped, also over a change of scene', () => {
    let talk = talkAfter(beginTalk('a'), { type: 'clock', does: 'start' }, IDS, 0)
    talk = talkAfter(talk, { type: 'clock', does: 'pause' }, IDS, MINUTE)
    talk = talkAfter(talk, go('next'), IDS, 5 * MINUTE)
    expect(spentBy(talk, 9 * MINUTE)).toEqual({ a: MINUTE })
  })

  it('begins at nothing when it is reset, and goes on running', () => {
    let talk = talkAfter(beginTalk('a'), { type: 'clock', does: 'start' }, IDS, 0)
    talk = talkAfter(talk, { type: 'clock', does: 'reset' }, IDS, 5 * MINUTE)
    expect(spentBy(talk, 6 * MINUTE)).toEqual({ a: MINUTE })
  })

  it('never runs backwards when the clock of the computer does', () => {
    const talk = talkAfter(beginTalk('a'), { type: 'clock', does: 'start' }, IDS, 5 * MINUTE)
    expect(totalOf(spentBy(talk, 0))).toBe(0)
  })
})

describe(leftBehind, () => {
  it('closes what lies over the scene, then the notes, then what was explored; then there is nothing left', () => {
    const talk = after(
      beginTalk('a'),
      toggle('notes'),
      toggle('lock'),
      { type: 'explore', query: '?reporter=TUR' },
      toggle('evidence'),
    )
    const first = leftBehind(talk)!
    expect(first).toMatchObject({ overlay: 'none', hasNotes: true, isUnlocked: true })
    const second = leftBehind(first)!
    expect(second).toMatchObject({ hasNotes: false, exploring: '?reporter=TUR' })
    const third = leftBehind(second)!
    expect(third).toEqual(beginTalk('a'))
    expect(leftBehind(third)).toBeNull()
  })
})
