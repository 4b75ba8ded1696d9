import { act, fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { crosshairStore, useCrosshair } from '#ui/score/crosshairStore.ts'
import { geometryOf } from '#ui/score/scoreGeometry.ts'
import { Score } from '#ui/score/Score.tsx'

const domain = { from: 1991, to: 2027 }
const milestones = [
  { id: 'a', at: 2009.8, words: ['Strategic partnership, Oct 2009', 'Strategic partnership'] },
  { id: 'b', at: 2025.6, words: ['Fifth council, Jul 2025', 'Fifth council'] },
]
const nextFrame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)))
const Gutter = () => {
  const at = useCrosshair()
  return <p>{at === null ? 'idle' : `reads ${Math.floor(at)}`}</p>
}

describe(Score, () => {
  it('gives every lane the same plot, measured', () => {
    const lane = vi.fn(() => null)
    render(
      <Score domain={domain} milestones={[]}>
        {lane}
      </Score>,
    )
    expect(lane).toHaveBeenLastCalledWith(geometryOf(640, 12, false))
  })

  it('reads the time under the pointer once a frame, without drawing the lanes again', async () => {
    const lane = vi.fn(() => <Gutter />)
    const { container } = render(
      <Score domain={domain} milestones={[]}>
        {lane}
      </Score>,
    )
    const drawn = lane.mock.calls.length
    const body = container.querySelector('.score__body')!
    const crosshair = container.querySelector('.crosshair')!
    expect(crosshair).not.toBeVisible()
    // 380 px for 36 years, after a gutter of 138
    fireEvent.pointerMove(body, { clientX: 200 })
    fireEvent.pointerMove(body, { clientX: 138 + 190 })
    await nextFrame()
    expect(screen.getByText('reads 2009')).toBeInTheDocument()
    expect(crosshair).toBeVisible()
    expect(crosshair).toHaveStyle({ transform: 'translateX(190px)' })
    expect(lane).toHaveBeenCalledTimes(drawn)
    fireEvent.pointerMove(body, { clientX: 60 })
    await nextFrame()
    expect(screen.getByText('idle')).toBeInTheDocument()
    fireEvent.pointerLeave(body)
    expect(crosshair).not.toBeVisible()
  })

  it('keeps a locked time with its pill while the pointer moves', async () => {
    const view = (locked: { at: number; label: string } | null) => (
      <Score domain={domain} milestones={[]} locked={locked}>
        {() => <Gutter />}
      </Score>
    )
    const { container, rerender } = render(view({ at: 2022.8, label: '9 Nov 2022' }))
    expect(screen.getByText('reads 2022')).toBeInTheDocument()
    expect(screen.getByText('9 Nov 2022')).toBeInTheDocument()
    fireEvent.pointerMove(container.querySelector('.score__body')!, { clientX: 150 })
    await nextFrame()
    expect(screen.getByText('reads 2022')).toBeInTheDocument()
    fireEvent.pointerLeave(container.querySelector('.score__body')!)
    rerender(view(null))
    expect(screen.getByText('idle')).toBeInTheDocument()
    expect(crosshairStore.isLocked()).toBe(false)
  })

  it('names the milestones and drops those that were not known yet', () => {
    const view = (knownOn: number | null) => (
      <Score domain={domain} milestones={milestones} knownOn={knownOn}>
        {() => null}
      </Score>
    )
    const { rerender } = render(view(null))
    expect(screen.getByText('Strategic partnership, Oct 2009')).toBeInTheDocument()
    expect(screen.getByText(/^Fifth council/)).toBeInTheDocument()
    rerender(view(2022.8))
    expect(screen.getByText('Not known yet')).toBeInTheDocument()
    expect(screen.queryByText(/^Fifth council/)).not.toBeInTheDocument()
  })

  it('draws no line of a milestone that has no room for its words', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => ({
      id: String(i),
      at: 2010 + i / 100,
      words: [`Milestone ${i}`],
    }))
    const { container } = render(
      <Score domain={domain} milestones={crowd}>
        {() => null}
      </Score>,
    )
    const labels = container.querySelectorAll('.milestones__label')
    expect(labels.length).toBeGreaterThan(0)
    expect(labels.length).toBeLessThan(crowd.length)
    expect(container.querySelectorAll('.milestones__line')).toHaveLength(labels.length)
  })
})

describe(geometryOf, () => {
  it('takes the gutters from the plot, in the size of the text', () => {
    expect(geometryOf(924, 12, false)).toEqual({
      left: 138,
      plot: 664,
      right: 122,
      k: 1,
      isStacked: false,
      pushed: 0,
    })
    expect(geometryOf(1400, 24, false)).toMatchObject({ left: 276, plot: 880, right: 244, k: 2 })
  })

  it('gives the whole width to the plot when stacked', () => {
    expect(geometryOf(358, 12, true)).toMatchObject({ left: 0, plot: 358, right: 0, isStacked: true })
  })
})
