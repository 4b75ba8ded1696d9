import { render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Crash } from '#app/Crash.tsx'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'

/** React tells the console of every error that a boundary catches; here they are meant. */
const quietly = (draw: () => void) => {
  const log = vi.mocked(console.error).mockImplementation(() => {})
  draw()
  log.mockClear()
}

function Figure({ isBroken }: { isBroken: boolean }) {
  if (isBroken) throw new Error('no figure')
  return <p>a figure</p>
}
const guarded = (isBroken: boolean, resetKey: string) => (
  <ErrorBoundary fallback={<p>broken</p>} resetKey={resetKey}>
    <Figure isBroken={isBroken} />
  </ErrorBoundary>
)

describe(ErrorBoundary, () => {
  it('keeps a view that throws from taking the page with it', () => {
    quietly(() =>
      render(
        <main>
          {guarded(true, 'a')}
          <p>the rest</p>
        </main>,
      ),
    )
    expect(screen.getByText('broken')).toBeInTheDocument()
    expect(screen.getByText('the rest')).toBeInTheDocument()
  })

  it('tries again when its key changes, and not before', () => {
    const { rerender } = render(guarded(false, 'a'))
    quietly(() => rerender(guarded(true, 'a')))
    rerender(guarded(false, 'a'))
    expect(screen.getByText('broken')).toBeInTheDocument()
    rerender(guarded(false, 'b'))
    expect(screen.getByText('a figure')).toBeInTheDocument()
  })
})

describe(Crash, () => {
  it('offers to load the page again, and the default view without the link’s query', () => {
    window.history.pushState(null, '', '/page.html?time=2010..2020')
    render(<Crash />)
    expect(screen.getByRole('alert')).toHaveTextContent('Something on this page broke')
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Open the default view' })).toHaveAttribute('href', '/page.html')
  })
})
