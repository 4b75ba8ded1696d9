import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { grantWish } from '#app/wish.ts'

/** What stands at which place of the window, as the test says. */
let at: (x: number, y: number) => Element | null
const pressed: string[] = []
document.addEventListener('click', ({ target }) => void pressed.push((target as Element).id))
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** The page has been scrolled by so much, and its masthead stays in the window. */
let scrolled = 0

beforeEach(() => {
  pressed.length = scrolled = 0
  document.body.innerHTML =
    '<header class="masthead band"><button id="theme"><i></i></button></header><label><input id="search"></label><div class="first-view"><button id="drawn"></button></div>'
  document.elementFromPoint = (x, y) => at(x, y)
  document.documentElement.getBoundingClientRect = () => new DOMRect(0, -scrolled, 800, 4000)
  document.querySelector('header')!.getBoundingClientRect = () => new DOMRect(0, 10, 800, 50)
  vi.stubGlobal('scrollBy', ({ top }: { top: number }) => void (scrolled += top))
  vi.stubGlobal('innerHeight', 600)
  document.documentElement.dataset['wish'] = ''
})
afterEach(() => {
  window.wish = undefined
})

/** The control that stands at this place of the window only. */
const standsAt = (id: string, ...place: [number, number]) => {
  at = (x, y) =>
    String([x, y]) === String(place)
      ? (document.querySelector(`#${id} > *`) ?? document.getElementById(id))
      : null
}

async function grant() {
  grantWish()
  await frame()
}

it('presses what stands at a place of the page, wherever the page has been moved to', async () => {
  scrolled = 100
  window.wish = { x: 20, y: 300, in: '', keys: '' }
  standsAt('theme', 20, 200)
  await grant()
  expect(pressed).toEqual(['theme'])
  expect(document.activeElement!.id).toBe('theme')
  expect(window.wish).toBeUndefined()
  expect(document.documentElement.dataset['wish']).toBeUndefined()
})

it('finds what stays in the window as the page moves by its place in that', async () => {
  scrolled = 400
  window.wish = { x: 20, y: 5, in: 'masthead band', keys: '' }
  standsAt('theme', 20, 15)
  await grant()
  expect(pressed).toEqual(['theme'])
})

it.each([900, -700])('brings a place back that the reader has left: %s', async (by) => {
  scrolled = 1000
  window.wish = { x: 20, y: 1000 + by, in: '', keys: 'kara' }
  standsAt('search', 20, 300)
  document.execCommand = vi.fn()
  await grant()
  expect(scrolled).toBe(1000 + by - 300)
  expect(pressed).toEqual(['search'])
  expect(document.execCommand).toHaveBeenCalledWith('insertText', false, 'kara')
})

it('waits while its part of the page is only drawn', async () => {
  window.wish = { x: 20, y: 30, in: '', keys: 'a' }
  standsAt('drawn', 20, 30)
  await grant()
  expect([pressed, window.wish?.keys]).toEqual([[], 'a'])
  document.querySelector('.first-view')!.className = ''
  await grant()
  expect(pressed).toEqual(['drawn'])
})

it('gives the last key to the page where nothing was pressed, and none where a press found no field', async () => {
  const keys: string[] = []
  const listen = ({ key }: KeyboardEvent) => void keys.push(key)
  window.addEventListener('keydown', listen)
  standsAt('theme', 20, 30)
  window.wish = { keys: 'ab' }
  await grant()
  window.wish = { x: 20, y: 30, in: '', keys: 'c' }
  await grant()
  fireEvent.keyDown(document.body, { key: 'd' })
  window.removeEventListener('keydown', listen)
  expect(keys).toEqual(['b', 'd'])
})
