import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { StandingMap } from '#ui/map/StandingMap.tsx'
import { useStandingMap } from '#ui/map/useStandingMap.ts'

const onSelect = vi.fn<(id: string | null) => void>()

interface Props {
  posts?: string
  isDefault?: boolean
  selected?: string | null
}

/** A frame as `PostFrame` has it: the drawn map until another is painted. */
function Frame({ posts = 'as drawn', isDefault = true, selected = null }: Props) {
  const standing = useStandingMap('TUR', posts, isDefault)
  return (
    <div className="map-frame">
      {standing.map ? (
        <StandingMap
          map={standing.map}
          selected={selected}
          points="Posts by arrows"
          isPast={standing.isPast}
          onSelect={onSelect}
          onCome={standing.onCome}
        />
      ) : null}
      {!standing.map || standing.isLeft ? (
        <div className="post-map" role="group" aria-label="moving" tabIndex={0}>
          <button type="button" data-post="kz-embassy-ankara">
            Ankara
          </button>
          <div className="map-buttons">
            <button type="button" onClick={standing.onDrawn}>
              painted
            </button>
          </div>
        </div>
      ) : null}
    </div>
  )
}

function drawPage() {
  const view = document.createElement('div')
  view.id = 'first-view'
  view.innerHTML = `<div class="post-map standing-map" data-area="TUR" role="group" aria-label="standing">
    <div class="map-spots">
      <a class="post-mark" href="?sel=mission:kz-embassy-ankara" aria-label="Embassy" style="z-index: 1"><svg><path /></svg></a>
      <a class="post-mark" href="?sel=mission:kz-istanbul" aria-label="Consulate"></a>
      <a class="post-mark" href="?sel=mission:kz-izmir" aria-label="Honorary"></a>
      <span class="map-label" aria-hidden="true">Ankara</span>
    </div>
  </div>`
  document.body.append(view)
}

afterEach(() => {
  document.getElementById('first-view')?.remove()
  onSelect.mockReset()
})

it('keeps the drawn map, whose marks are options, until somebody comes to it', () => {
  drawPage()
  render(<Frame />)
  const mark = screen.getByRole('option', { name: 'Embassy' })
  expect(mark.closest('.standing')).toContainElement(screen.getByRole('group', { name: 'standing' }))
  expect(mark.querySelector('path')).not.toBeNull()
  expect(screen.queryByRole('group', { name: 'moving' })).toBeNull()
  fireEvent.pointerEnter(screen.getByRole('group', { name: 'standing' }))
  expect(screen.getByRole('group', { name: 'moving' })).toBeInTheDocument()
  expect(mark).toBeInTheDocument()
})

it('chooses a post, shows the choice, and takes it back', () => {
  drawPage()
  const { rerender } = render(<Frame />)
  const mark = screen.getByRole('option', { name: 'Embassy' })
  fireEvent.click(mark.querySelector('path')!)
  expect(onSelect).toHaveBeenLastCalledWith('kz-embassy-ankara')
  rerender(<Frame selected="kz-embassy-ankara" />)
  expect(mark).toHaveAttribute('aria-current', 'true')
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
  fireEvent.click(mark)
  expect(onSelect).toHaveBeenLastCalledWith(null)
  rerender(<Frame />)
  expect(mark).not.toHaveAttribute('aria-current')
})

const standing = () => screen.getByRole('group', { name: 'standing' })

/** The keys that the page hears of. */
function heardKeys() {
  const heard: string[] = []
  const listen = ({ key, ctrlKey }: KeyboardEvent) => void heard.push(ctrlKey ? `Ctrl ${key}` : key)
  window.addEventListener('keydown', listen)
  onTestFinished(() => window.removeEventListener('keydown', listen))
  return heard
}

it('is one tab stop that is walked by keys at once, as the map that moves is', () => {
  drawPage()
  render(<Frame />)
  const marks = screen.getAllByRole('option')
  const stops = () => marks.filter(({ tabIndex }) => tabIndex === 0)
  expect(screen.getByRole('listbox', { name: 'Posts by arrows' })).toContainElement(marks[2]!)
  expect(stops()).toEqual([marks[0]])
  act(() => marks[0]!.focus())
  const heard = heardKeys()
  for (const [key, at] of [
    ['End', 2],
    ['PageUp', 1],
    ['Home', 0],
  ] as const) {
    expect(fireEvent.keyDown(document.activeElement!, { key })).toBe(false)
    expect(marks[at]).toHaveFocus()
    expect(stops()).toEqual([marks[at]])
  }
  fireEvent.keyDown(marks[0]!, { key: 'Escape' })
  expect(standing()).toHaveFocus()
  expect(heard).toEqual([])
})

it('keeps the focus of a link that becomes an option', () => {
  drawPage()
  document.querySelectorAll<HTMLElement>('a.post-mark')[1]!.focus()
  render(<Frame />)
  expect(screen.getByRole('option', { name: 'Consulate' })).toHaveFocus()
  expect(screen.getByRole('group', { name: 'moving' })).toBeInTheDocument()
})

it('hands the focus of a post, and the last key that moves a map, to the map that moves', () => {
  drawPage()
  render(<Frame />)
  const mark = screen.getByRole('option', { name: 'Embassy' })
  act(() => mark.focus())
  const heard = heardKeys()
  expect(fireEvent.keyDown(mark, { key: '+', shiftKey: true })).toBe(false)
  expect(heard).toEqual([])
  const onKey = vi.fn<(event: KeyboardEvent) => void>()
  const moving = screen.getByRole('group', { name: 'moving' })
  moving.addEventListener('keydown', onKey)
  fireEvent.click(screen.getByText('painted'))
  expect(screen.getByRole('button', { name: 'Ankara' })).toHaveFocus()
  expect(onKey.mock.lastCall![0].key).toBe('+')
  expect(screen.queryByRole('group', { name: 'standing' })).toBeNull()
})

it('leads by Tab past the posts, also those of the map that has come under it', () => {
  drawPage()
  render(<Frame />)
  const mark = screen.getByRole('option', { name: 'Embassy' })
  act(() => mark.focus())
  expect(fireEvent.keyDown(mark, { key: 'Tab', shiftKey: true })).toBe(true)
  expect(fireEvent.keyDown(mark, { key: 'Tab' })).toBe(false)
  expect(screen.getByText('painted')).toHaveFocus()
})

it('leaves all other keys to the page, which hears each of them once', () => {
  drawPage()
  render(<Frame selected="kz-izmir" />)
  const mark = screen.getByRole('option', { name: 'Embassy' })
  act(() => mark.focus())
  const heard = heardKeys()
  expect(fireEvent.keyDown(mark, { key: ']' })).toBe(true)
  fireEvent.keyDown(mark, { key: '-', ctrlKey: true })
  fireEvent.keyDown(mark, { key: 'Escape' })
  fireEvent.click(screen.getByText('painted'))
  expect(heard).toEqual([']', 'Ctrl -', 'Escape'])
})

it('forgets a key when the focus leaves before the map that moves is painted', () => {
  drawPage()
  render(<Frame />)
  act(() => standing().focus())
  expect(fireEvent.keyDown(standing(), { key: 'ArrowLeft' })).toBe(false)
  act(() => standing().blur())
  act(() => standing().focus())
  const heard = heardKeys()
  fireEvent.click(screen.getByText('painted'))
  expect(screen.getByRole('group', { name: 'moving' })).toHaveFocus()
  expect(heard).toEqual([])
})

it('shows no post that is another by now', () => {
  drawPage()
  const { rerender, container } = render(<Frame />)
  rerender(<Frame posts="others" />)
  expect(container.querySelector('.standing')).toHaveAttribute('data-past')
  expect(screen.getByRole('group', { name: 'moving' })).toBeInTheDocument()
})

it('has no drawn map under an address that shows others, nor where none was drawn', () => {
  drawPage()
  const { unmount } = render(<Frame isDefault={false} />)
  expect(screen.getByRole('group', { name: 'moving' })).toBeInTheDocument()
  expect(document.querySelector('.standing')).toBeNull()
  unmount()
  document.getElementById('first-view')!.remove()
  render(<Frame />)
  expect(document.querySelector('.standing')).toBeNull()
})
