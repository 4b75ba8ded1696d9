import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { matchRanges } from '#selectors/fold.ts'
import { EventList } from '#ui/timeline/EventList.tsx'
import type { EventListItem, EventListItems } from '#ui/timeline/EventListRow.tsx'

const anItem = (id: string, overrides: Partial<EventListItem> = {}): EventListItem => ({
  id,
  date: `day of ${id}`,
  title: `Title of ${id}`,
  importance: 3,
  kind: 'Mission opened',
  place: 'Şımkent',
  isPlanned: false,
  ...overrides,
})

const ITEMS = [
  anItem('last', { isPlanned: true }),
  anItem('middle', { importance: 4, place: null }),
  anItem('first'),
]
const MANY = Array.from({ length: 1000 }, (_, i) => anItem(`event-${999 - i}`))

const itemsOf = (list: readonly EventListItem[], made: string[] = []): EventListItems => ({
  length: list.length,
  at: (place) => {
    made.push(list[place]!.id)
    return list[place]!
  },
  idAt: (place) => list[place]!.id,
  indexOf: (id) => list.findIndex((item) => item.id === id),
})

const list = (props: Partial<ComponentProps<typeof EventList>> = {}) => (
  <EventList
    items={itemsOf(ITEMS)}
    selected={null}
    onSelect={() => {}}
    empty={<p>Nothing matches</p>}
    {...props}
  />
)
const rows = () => screen.getAllByRole('listitem')
const row = (id: string) => screen.getByText(`Title of ${id}`).closest('button')!

describe(EventList, () => {
  it('shows the latest event first', () => {
    render(list())
    expect(rows().map((item) => within(item).getByText(/^Title/).textContent)).toEqual([
      'Title of last',
      'Title of middle',
      'Title of first',
    ])
  })

  it('says day, title, kind and place, and that an event is planned', () => {
    render(list())
    expect(row('first')).toHaveTextContent('day of firstTitle of firstMission opened, Şımkent')
    expect(row('last')).toHaveTextContent(/Mission opened, Şımkent\. Planned$/)
    expect(row('middle')).toHaveTextContent(/Mission opened$/)
  })

  it('sets the titles of important events in bold', () => {
    render(list())
    const strong = (id: string) => screen.getByText(`Title of ${id}`).hasAttribute('data-strong')
    expect([strong('first'), strong('middle')]).toEqual([false, true])
  })

  it('marks what a search found, in whatever alphabet it was written', () => {
    const { container } = render(list({ ranges: (text) => matchRanges('шым tit', text) }))
    const marks = [...container.querySelectorAll('[data-event-row="first"] mark')]
    expect(marks.map((mark) => mark.textContent)).toEqual(['Tit', 'Şım'])
    expect(container.querySelector('[data-event-row="first"]')).toHaveTextContent(
      /Title of firstMission opened, Şımkent$/,
    )
    expect(container.querySelectorAll('mark')).toHaveLength(5)
  })

  it('chooses an event by click and by Enter', async () => {
    const user = userEvent.setup()
    const onSelect = vi.fn()
    render(list({ onSelect }))
    await user.click(row('middle'))
    expect(onSelect).toHaveBeenLastCalledWith('middle')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(onSelect).toHaveBeenLastCalledWith('first')
  })

  it('shows which event is chosen', () => {
    render(list({ selected: 'middle' }))
    expect(row('middle')).toHaveAttribute('aria-current', 'true')
    expect(row('first')).not.toHaveAttribute('aria-current')
  })

  it('has one tab stop, at the chosen event or the first row, and arrow keys from there', async () => {
    const user = userEvent.setup()
    const { rerender } = render(list())
    await user.tab()
    expect(row('last')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(row('middle')).toHaveFocus()
    await user.keyboard('{End}{ArrowDown}')
    expect(row('first')).toHaveFocus()
    await user.keyboard('{Home}')
    expect(row('last')).toHaveFocus()
    await user.tab()
    expect(document.body).toHaveFocus()
    rerender(list({ items: itemsOf(ITEMS.slice(0, 2)), selected: 'middle' }))
    expect(screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })

  it('says why it is empty', () => {
    render(list({ items: itemsOf([]) }))
    expect(screen.getByText('Nothing matches')).toBeInTheDocument()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('keeps up to 400 rows in the page, for the find of the browser', () => {
    render(list({ items: itemsOf(MANY.slice(0, 400)) }))
    expect(document.querySelectorAll('li')).toHaveLength(400)
  })

  describe('with more rows than that', () => {
    it('keeps only those near the window, and says how many there are', () => {
      render(list({ items: itemsOf(MANY) }))
      expect(document.querySelectorAll('li').length).toBeLessThan(60)
      expect(document.querySelector('li')).toHaveAttribute('aria-setsize', '1000')
      expect(document.querySelector('li')).toHaveAttribute('aria-posinset', '1')
      expect(row('event-999')).toBeInTheDocument()
    })

    it('makes the words of no other rows', () => {
      const made: string[] = []
      render(list({ items: itemsOf(MANY, made) }))
      expect(made).toContain('event-999')
      expect(new Set(made).size).toBeLessThan(60)
    })

    it('brings rows as they are scrolled to, and keeps the one with the tab stop', () => {
      const { container } = render(list({ items: itemsOf(MANY) }))
      const frame = container.firstElementChild!
      frame.scrollTop = 76 * 500
      fireEvent.scroll(frame)
      expect(row('event-499')).toBeInTheDocument()
      expect(row('event-999')).toHaveAttribute('tabindex', '0')
      expect(screen.queryByText('Title of event-900')).not.toBeInTheDocument()
    })

    it('walks to rows that were not there', async () => {
      const user = userEvent.setup()
      render(list({ items: itemsOf(MANY) }))
      await user.tab()
      await user.keyboard('{End}')
      expect(row('event-0')).toHaveFocus()
    })
  })
})
