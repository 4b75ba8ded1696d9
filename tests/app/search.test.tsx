import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { query, renderDashboard } from './renderDashboard.tsx'

const field = () => screen.getByRole('searchbox', { name: 'Search events' })
const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })
/** One letter after another, as fast as a reader types. */
const type = (text: string, pause = 100) => {
  for (let i = 1; i <= text.length; i++) {
    fireEvent.change(field(), { target: { value: text.slice(0, i) } })
    wait(pause)
  }
  wait(300)
}
const retype = (text: string) => {
  fireEvent.change(field(), { target: { value: text } })
  wait(300)
}

let length = 0
beforeEach(async () => {
  await renderDashboard()
  length = window.history.length
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const steps = () => window.history.length - length

describe('typing a search', () => {
  it('is one step, also where it halts and goes on within two seconds', () => {
    type('state')
    wait(1000)
    retype('state visit')
    expect(query()).toBe('?q=state+visit')
    expect(steps()).toBe(1)
  })

  it('is a new step after a rest', () => {
    type('state')
    wait(3000)
    retype('council')
    expect(steps()).toBe(2)
    wait(3000)
    retype('embassy')
    expect(query()).toBe('?q=embassy')
    expect(steps()).toBe(3)
  })

  it('is a new step after Enter, after leaving the field, and after another gesture', () => {
    type('state')
    fireEvent.submit(field())
    retype('council')
    expect(steps()).toBe(2)
    fireEvent.blur(field())
    retype('embassy')
    expect(steps()).toBe(3)
    fireEvent.click(screen.getByRole('radio', { name: 'As Ankara reports' }))
    retype('visit')
    expect(query()).toBe('?reporter=TUR&q=visit')
    expect(steps()).toBe(5)
  })

  it('is searched for at once when the field is left', () => {
    fireEvent.change(field(), { target: { value: 'visit' } })
    expect(query()).toBe('')
    fireEvent.blur(field())
    expect(query()).toBe('?q=visit')
  })

  it('and emptying the field are two steps', () => {
    type('state')
    retype('')
    expect(query()).toBe('')
    expect(steps()).toBe(2)
  })
})
