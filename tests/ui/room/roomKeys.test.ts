import { describe, expect, it } from 'vitest'
import { belongsToControl, roomKey } from '#ui/room/roomKeys.ts'

const pressed = (key: string, rest: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...rest,
})

describe(roomKey, () => {
  it.each([
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['f', 'full-screen'],
    ['e', 'evidence'],
    ['l', 'second-language'],
    ['n', 'notes'],
    ['p', 'presenter'],
    ['u', 'unlock'],
    ['r', 'return'],
    ['?', 'help'],
    ['Escape', 'leave'],
  ])('%s means %s', (key, means) => {
    expect(roomKey(pressed(key))).toBe(means)
  })

  it('goes back with Shift and Space', () => {
    expect(roomKey(pressed(' ', { shiftKey: true }))).toBe('previous')
  })

  it('knows the key under a Cyrillic layout by its place', () => {
    expect(roomKey(pressed('и', { code: 'KeyB' }))).toBe('blank')
    expect(roomKey(pressed('у', { code: 'KeyE' }))).toBe('evidence')
  })

  it('goes by the letter where the layout is Latin, wherever its key lies', () => {
    expect(roomKey(pressed('b', { code: 'KeyN' }))).toBe('blank')
    expect(roomKey(pressed('x', { code: 'KeyB' }))).toBeNull()
  })

  it('leaves the keys of the browser alone', () => {
    expect(roomKey(pressed('p', { ctrlKey: true }))).toBeNull()
    expect(roomKey(pressed('ArrowLeft', { altKey: true }))).toBeNull()
    expect(roomKey(pressed('r', { metaKey: true }))).toBeNull()
    expect(roomKey(pressed('F5'))).toBeNull()
    expect(roomKey(pressed('constructor'))).toBeNull()
  })

  it('has no letters and signs where they are switched off, and keeps what a clicker sends', () => {
    for (const key of ['b', '.', '?', 'e']) expect(roomKey(pressed(key), false)).toBeNull()
    expect(roomKey(pressed('PageDown'), false)).toBe('next')
    expect(roomKey(pressed(' '), false)).toBe('next')
    expect(roomKey(pressed('Escape'), false)).toBe('leave')
  })
})

describe(belongsToControl, () => {
  const on = (html: string, key: string) => {
    const holder = document.createElement('div')
    holder.append(document.createRange().createContextualFragment(html))
    return belongsToControl({ key, target: holder.querySelector('[data-target]') })
  }
  it('leaves Space and Enter to a button, and nothing else', () => {
    expect(on('<button data-target>Next</button>', ' ')).toBe(true)
    expect(on('<button data-target>Next</button>', 'Enter')).toBe(true)
    expect(on('<button data-target>Next</button>', 'PageDown')).toBe(false)
  })
  it('leaves everything but Esc to a field', () => {
    expect(on('<input data-target />', 'b')).toBe(true)
    expect(on('<textarea data-target></textarea>', ' ')).toBe(true)
    expect(on('<input data-target />', 'Escape')).toBe(false)
  })
  it('takes every key elsewhere', () => {
    expect(on('<p data-target>Text</p>', ' ')).toBe(false)
    expect(belongsToControl({ key: ' ', target: null })).toBe(false)
  })
})
