import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
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
          <button type="button" onClick={standing.onDrawn}>
            painted
          </button>
        </div>
      ) : null}
    </div>
  )
}

function drawPage() {
  const view = document.createElement('div')
  view.id = 'first-view'
  view.innerHTML = `<div class="post-map standing-map" data-area="TUR" role="group" aria-label="standing">
    <a class="post-mark" href="?sel=mission:kz-embassy-ankara" aria-label="Embassy" style="z-index: 1"><svg><path /></svg></a>
  </div>`
  document.body.append(view)
}

afterEach(() => {
  document.getElementById('first-view')?.remove()
  onSelect.mockReset()
})

it('keeps the drawn map, whose marks are buttons, until somebody comes to it', () => {
  drawPage()
  render(<Frame />)
  const mark = screen.getByRole('button', { name: 'Embassy' })
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
  const mark = screen.getByRole('button', { name: 'Embassy' })
  fireEvent.click(mark.querySelector('path')!)
  expect(onSelect).toHaveBeenLastCalledWith('kz-embassy-ankara')
  rerender(<Frame selected="kz-embassy-ankara" />)
  expect(mark).toHaveAttribute('aria-pressed', 'true')
  fireEvent.click(mark)
  expect(onSelect).toHaveBeenLastCalledWith(null)
})

it('hands the focus of a post, and the last key, to the map that moves', () => {
  drawPage()
  render(<Frame />)
  const mark = screen.getByRole('button', { name: 'Embassy' })
  act(() => mark.focus())
  fireEvent.keyDown(mark, { key: '+' })
  const onKey = vi.fn<(event: KeyboardEvent) => void>()
  const moving = screen.getByRole('group', { name: 'moving' })
  moving.addEventListener('keydown', onKey)
  fireEvent.click(screen.getByText('painted'))
  expect(screen.getByRole('button', { name: 'Ankara' })).toHaveFocus()
  expect(onKey.mock.lastCall![0].key).toBe('+')
  expect(screen.queryByRole('group', { name: 'standing' })).toBeNull()
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
