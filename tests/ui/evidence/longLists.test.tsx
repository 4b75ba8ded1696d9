import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { LongList } from '#ui/evidence/LongList.tsx'
import { usePortion } from '#ui/evidence/usePortion.tsx'

const list = (length: number, made: number[] = []) => (
  <LongList
    label="Events"
    length={length}
    item={(place) => {
      made.push(place)
      return <li key={place}>{`Event ${place}`}</li>
    }}
  />
)
const items = () => screen.getAllByRole('listitem')
const button = () => screen.getByRole('button')

describe(LongList, () => {
  it('shows a short list whole, without a button', () => {
    render(list(9))
    expect(items()).toHaveLength(9)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('shows the beginning of a longer one, all of it on demand, and the beginning again', async () => {
    const user = userEvent.setup()
    const made: number[] = []
    render(list(300, made))
    expect(items()).toHaveLength(8)
    expect(new Set(made).size).toBe(8)
    expect(button()).toHaveAttribute('aria-expanded', 'false')
    await user.click(screen.getByRole('button', { name: 'Show all 300' }))
    expect(items()).toHaveLength(300)
    expect(button()).toHaveAttribute('aria-expanded', 'true')
    await user.click(button())
    expect(items()).toHaveLength(8)
  })

  it('shows a very long one in portions', async () => {
    const user = userEvent.setup()
    render(list(1200))
    await user.click(screen.getByRole('button', { name: 'Show 500 more of 1,200' }))
    expect(items()).toHaveLength(508)
    await user.click(button())
    expect(items()).toHaveLength(1008)
    await user.click(screen.getByRole('button', { name: 'Show all 1,200' }))
    expect(items()).toHaveLength(1200)
  })
})

function Rows({ length, hasButtons = false }: { length: number; hasButtons?: boolean }) {
  const { shown, more, list: rows } = usePortion<HTMLUListElement>(length)
  return (
    <>
      <output>{shown}</output>
      <ul ref={rows}>
        {Array.from({ length: shown }, (_, i) => (
          <li key={i}>{hasButtons ? <button type="button">{`Open ${i}`}</button> : `Row ${i}`}</li>
        ))}
      </ul>
      {more}
    </>
  )
}

describe(usePortion, () => {
  it('shows all of a list of a hundred', () => {
    render(<Rows length={100} />)
    expect(screen.getByRole('status')).toHaveTextContent('100')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('shows a hundred more at a time', async () => {
    const user = userEvent.setup()
    render(<Rows length={230} />)
    expect(screen.getByRole('status')).toHaveTextContent('100')
    await user.click(screen.getByRole('button', { name: 'Show 100 more of 230' }))
    await user.click(screen.getByRole('button', { name: 'Show 30 more of 230' }))
    expect(screen.getByRole('status')).toHaveTextContent('230')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('keeps the focus on its button while there is one, then gives it to the first new row', async () => {
    const user = userEvent.setup()
    render(<Rows length={230} />)
    await user.click(button())
    expect(button()).toHaveFocus()
    await user.click(button())
    expect(document.activeElement).toBe(screen.getByText('Row 200'))
  })

  it('or to the button of that row', async () => {
    const user = userEvent.setup()
    render(<Rows length={130} hasButtons />)
    await user.click(screen.getByRole('button', { name: 'Show 30 more of 130' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open 100' }))
  })
})
