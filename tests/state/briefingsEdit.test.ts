import { expect, it } from 'vitest'
import type { Briefing } from '#domain/briefing.ts'
import {
  newScene,
  withoutScene,
  withScene,
  withSceneChanged,
  withSceneMoved,
  withSceneTwice,
} from '#state/briefingsEdit.ts'
import { aScene } from '../fixtures.ts'

const talk: Briefing = { id: 'own', name: 'Talk', scenes: ['a', 'b', 'c'].map((id) => aScene({ id })) }
const order = ({ scenes }: Briefing) => scenes.map(({ id }) => id).join('')

it('makes a scene of a view, and of nothing else that a link carries', () => {
  expect(newScene('?view=trade&lang=tr&theme=dark&scene=x')).toMatchObject({
    query: '?view=trade',
    headline: { en: '' },
  })
  expect(newScene('').id).not.toBe(newScene('').id)
})

it('puts a scene at the end', () => {
  expect(order(withScene(talk, aScene({ id: 'd' })))).toBe('abcd')
})

it('moves a scene, and stops at both ends', () => {
  expect(order(withSceneMoved(talk, 'a', 1))).toBe('bac')
  expect(order(withSceneMoved(talk, 'a', 2))).toBe('bca')
  expect(order(withSceneMoved(talk, 'c', -1))).toBe('cab')
  expect(order(withSceneMoved(talk, 'c', 99))).toBe('abc')
  expect(withSceneMoved(talk, 'nobody', 1)).toBe(talk)
})

it('puts a copy right behind its scene, under an id of its own', () => {
  const { scenes } = withSceneTwice(talk, 'b')
  expect(scenes).toHaveLength(4)
  expect({ ...scenes[2], id: 'b' }).toEqual(scenes[1])
  expect(new Set(scenes.map(({ id }) => id)).size).toBe(4)
})

it('deletes and changes one scene and no other', () => {
  expect(order(withoutScene(talk, 'b'))).toBe('ac')
  const changed = withSceneChanged(talk, 'b', { minutes: 9 })
  expect(changed.scenes.map(({ minutes }) => minutes)).toEqual([2, 9, 2])
})
