import { readFileSync } from 'node:fs'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StrictMode } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { PostMap, type PostMapProps } from '#ui/map/PostMap.tsx'

import { POSTS } from './postFixture.ts'

const WORDS: PostMapProps['words'] = {
  label: 'Posts in Türkiye',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Whole country',
  failed: 'Outlines missing',
  points: 'Posts by arrows',
  gathered: (count, town) => `${count} posts around ${town}`,
  gatheredList: 'Posts at this place',
  close: 'Close',
  waters: { 'black-sea': 'Black Sea', 'mediterranean-sea': 'Mediterranean', 'caspian-sea': 'Caspian Sea' },
  formatDistance: (metres) => `${metres} m`,
}

const BASEMAP = readFileSync('src/ui/map/basemap.topo.json', 'utf8')

const mapOf = (given: Partial<PostMapProps> = {}) => (
  <StrictMode>
    <PostMap
      area="TUR"
      posts={POSTS}
      selected={null}
      onSelect={() => {}}
      words={WORDS}
      theme="light"
      {...given}
    />
  </StrictMode>
)

async function showMap(given: Partial<PostMapProps> = {}) {
  const shown = render(mapOf(given))
  await screen.findByRole('button', { name: 'Zoom in' })
  return shown
}

const post = (name: RegExp) => screen.getByRole('option', { name })
const marks = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('.post-mark')]
const labelOf = (text: string) => screen.getByText(text, { selector: '.map-label' })

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(BASEMAP)))
  // jsdom lays nothing out: give the frame a size, and words a width by their letters.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(440)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(180)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(14)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockImplementation(function (this: HTMLElement) {
    return this.className.includes('map-label') ? this.textContent.length * 7 : 0
  })
  vi.mocked(Element.prototype.getBoundingClientRect).mockReturnValue(new DOMRect())
})

describe(PostMap, () => {
  it('is a named group that can be reached by keyboard', async () => {
    await showMap()
    expect(screen.getByRole('group', { name: 'Posts in Türkiye' })).toHaveAttribute('tabindex', '0')
  })

  it('has a named mark for every post of the host country, in the order of rank', async () => {
    const { container } = await showMap()
    expect(marks(container).map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'Embassy of Kazakhstan in Ankara',
      'Consulate general of Kazakhstan in Istanbul',
      'Honorary consulate of Kazakhstan in Alanya',
      'Honorary consulate of Kazakhstan in Hatay',
      'Honorary consulate of Kazakhstan in Nevşehir',
    ])
  })

  it('puts posts where they are: Istanbul west of Ankara, Hatay south-east of it', async () => {
    await showMap()
    const at = (name: RegExp) =>
      /translate\((.+)px, (.+)px\)/.exec(post(name).style.transform)!.slice(1).map(Number)
    const [istanbul, ankara, hatay] = [at(/Istanbul/), at(/Ankara/), at(/Hatay/)]
    expect(istanbul[0]).toBeLessThan(ankara[0]!)
    expect(hatay[0]).toBeGreaterThan(ankara[0]!)
    expect(hatay[1]).toBeGreaterThan(ankara[1]!)
    for (const [x, y] of [istanbul, ankara, hatay]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(440)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(180)
    }
  })

  it('chooses a post by click, by Enter and by Space', async () => {
    const onSelect = vi.fn()
    await showMap({ onSelect })
    await userEvent.click(post(/Istanbul/))
    post(/Ankara/).focus()
    await userEvent.keyboard('{Enter}')
    post(/Hatay/).focus()
    await userEvent.keyboard(' ')
    expect(onSelect.mock.calls).toEqual([['istanbul'], ['ankara'], ['Hatay']])
  })

  it('is one tab stop for all posts, which arrows walk by their places and Home and End by their order', async () => {
    const { container } = await showMap()
    const stops = () => marks(container).filter((mark) => mark.tabIndex === 0)
    expect(screen.getByRole('listbox', { name: WORDS.points })).toBeInTheDocument()
    expect(stops()).toEqual([post(/Ankara/)])
    post(/Ankara/).focus()
    const steps = ['ArrowLeft', 'ArrowDown', 'ArrowRight', 'End', 'Home', 'PageDown', 'PageUp']
    const walked: (string | null)[] = []
    for (const key of steps) {
      await userEvent.keyboard(`{${key}}`)
      walked.push(document.activeElement!.getAttribute('data-post'))
      expect(stops()).toEqual([document.activeElement])
    }
    expect(walked).toEqual(['istanbul', 'Alanya', 'Hatay', 'Nevşehir', 'ankara', 'istanbul', 'ankara'])
  })

  it('leads out of the posts by Escape, and leaves it to the page when a card is open', async () => {
    const { rerender } = await showMap()
    post(/Ankara/).focus()
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('group', { name: WORDS.label })).toHaveFocus()
    rerender(mapOf({ selected: 'ankara' }))
    post(/Ankara/).focus()
    await userEvent.keyboard('{Escape}')
    expect(post(/Ankara/)).toHaveFocus()
  })

  it('gathers a crowd that stands on one place into its number, and lists it when it is opened', async () => {
    const onSelect = vi.fn()
    const many = Array.from({ length: 80 }, (_, i) => ({ ...POSTS[4]!, id: `post-${i}`, name: `Post ${i}` }))
    const { container } = await showMap({ posts: [...POSTS, ...many], onSelect })
    expect(marks(container).length).toBeLessThan(10)
    const crowd = screen.getByRole('option', { name: '81 posts around Ankara' })
    expect(crowd).toHaveTextContent('81')
    crowd.focus()
    await userEvent.keyboard('{Enter}')
    const list = screen.getByRole('group', { name: WORDS.gatheredList })
    expect(within(list).getAllByRole('button')).toHaveLength(82)
    await userEvent.keyboard('{Escape}')
    expect(list).not.toBeInTheDocument()
    expect(crowd).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await userEvent.click(screen.getByRole('button', { name: 'Post 41' }))
    expect(onSelect).toHaveBeenCalledWith('post-41')
  })

  describe('a mark that stands for a crowd', () => {
    const crowdOf = (count: number, lon = 32.83) =>
      Array.from({ length: count }, (_, i) => ({
        ...POSTS[4]!,
        id: `post-${i}`,
        name: `Post ${i}`,
        lon,
      }))
    const listed = () =>
      within(screen.getByRole('group', { name: WORDS.gatheredList }))
        .getAllByRole('button')
        .slice(1)
        .map(({ textContent }) => textContent.trim())

    it('brings the map nearer until its posts come apart, and gives the focus to the first of them', async () => {
      const row = [0, 1, 2, 3, 4].map((i) => ({ ...POSTS[4]!, id: `row-${i}`, lon: 33 + i * 0.1 }))
      await showMap({ posts: [...row, ...crowdOf(70, 28.9)] })
      const crowd = screen.getByRole('option', { name: '5 posts around Ankara' })
      crowd.focus()
      await userEvent.keyboard('{Enter}')
      await waitFor(() => expect(crowd).not.toBeInTheDocument())
      expect(document.activeElement).toHaveAttribute('data-post', 'row-0')
    })

    it('takes no focus back that has left the map since', async () => {
      const posts = [...crowdOf(70), ...crowdOf(10, 33.2)]
      const all = posts.map((each, i) => ({ ...each, id: `post-${i}` }))
      const { rerender } = await showMap({ posts: all })
      const crowd = screen.getByRole('option', { name: '80 posts around Ankara' })
      crowd.focus()
      await userEvent.keyboard('{Enter}')
      await screen.findByRole('option', { name: '70 posts around Ankara' })
      ;(document.activeElement as HTMLElement).blur()
      rerender(mapOf({ posts: all, hovered: 'post-3' }))
      expect(document.body).toHaveFocus()
    })

    it('counts what the filters leave, lists that first, and is pale where they leave nothing', async () => {
      const some = crowdOf(80).map((each, i) => ({ ...each, dimmed: i !== 7 && i !== 30 }))
      const { rerender } = await showMap({ posts: some })
      const crowd = screen.getByRole('option', { name: '2 posts around Ankara' })
      expect(crowd).toHaveTextContent(/^2$/)
      expect(crowd).not.toHaveAttribute('data-dimmed')
      crowd.focus()
      await userEvent.keyboard('{Enter}')
      expect(listed().slice(0, 3)).toEqual(['Post 7', 'Post 30', 'Post 0'])
      expect(listed()).toHaveLength(80)
      rerender(mapOf({ posts: some.map((each) => ({ ...each, dimmed: true })) }))
      expect(post(/80 posts around/)).toHaveAttribute('data-dimmed')
    })

    it('takes the press that is nearer to it than to the mark that lies on top', async () => {
      vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(60)
      const onSelect = vi.fn()
      const onHover = vi.fn()
      await showMap({ posts: crowdOf(80), selected: 'post-3', onSelect, onHover })
      const chosen = post(/^Post 3$/)
      const placeOf = (mark: HTMLElement) => {
        const [x, y] = /translate\((.+)px, (.+)px\)/.exec(mark.style.transform)!.slice(1).map(Number)
        return { clientX: x!, clientY: y!, detail: 1 }
      }
      const crowd = placeOf(post(/79 posts around/))
      fireEvent.pointerMove(chosen, crowd)
      expect(onHover).not.toHaveBeenCalled()
      fireEvent.pointerDown(chosen, crowd)
      fireEvent.click(chosen, crowd)
      expect(onSelect).not.toHaveBeenCalled()
      expect(listed()).toHaveLength(79)
      fireEvent.pointerMove(post(/79 posts around/), placeOf(chosen))
      expect(onHover).toHaveBeenLastCalledWith('post-3')
    })

    it('is ringed with any of its posts', async () => {
      const posts = crowdOf(80)
      const { rerender } = await showMap({ posts })
      const crowd = post(/80 posts around/)
      expect(crowd).not.toHaveAttribute('data-ringed')
      rerender(mapOf({ posts, hovered: 'post-41' }))
      expect(crowd).toHaveAttribute('data-ringed')
      rerender(mapOf({ posts: posts.map((each, i) => ({ ...each, emphasised: i === 12 })) }))
      expect(crowd).toHaveAttribute('data-ringed')
      rerender(mapOf({ posts, hovered: 'istanbul' }))
      expect(crowd).not.toHaveAttribute('data-ringed')
    })

    it('lists its posts as they are now, and closes with the last of them', async () => {
      const posts = crowdOf(80)
      const { rerender } = await showMap({ posts })
      screen.getByRole('option', { name: '80 posts around Ankara' }).focus()
      await userEvent.keyboard('{Enter}')
      expect(listed()).toHaveLength(80)
      rerender(mapOf({ posts: posts.slice(0, 65).map((each, i) => ({ ...each, name: `Өкілдік ${i}` })) }))
      expect(listed()).toHaveLength(65)
      expect(listed()[64]).toBe('Өкілдік 64')
      rerender(mapOf({ posts: posts.slice(0, 6) }))
      expect(screen.queryByRole('group', { name: WORDS.gatheredList })).not.toBeInTheDocument()
      await waitFor(() => expect(post(/Post 0$/)).toHaveFocus())
      rerender(mapOf({ posts }))
      expect(screen.queryByRole('group', { name: WORDS.gatheredList })).not.toBeInTheDocument()
    })
  })

  it('marks the chosen post and lets go of it when it is chosen again', async () => {
    const onSelect = vi.fn()
    await showMap({ selected: 'ankara', onSelect })
    expect(post(/Ankara/)).toHaveAttribute('aria-current', 'true')
    expect(post(/Istanbul/)).not.toHaveAttribute('aria-current')
    await userEvent.click(post(/Ankara/))
    expect(onSelect).toHaveBeenCalledWith(null)
  })

  it('does not choose the post that a drag of the map began on', async () => {
    const onSelect = vi.fn()
    await showMap({ onSelect })
    const user = userEvent.setup()
    await user.pointer([
      { keys: '[MouseLeft>]', target: post(/Ankara/), coords: { clientX: 10, clientY: 10 } },
      { target: post(/Ankara/), coords: { clientX: 60, clientY: 10 } },
      { keys: '[/MouseLeft]', target: post(/Ankara/), coords: { clientX: 60, clientY: 10 } },
    ])
    expect(onSelect).not.toHaveBeenCalled()
  })

  it('says which post the pointer or the focus is on, and when it leaves', async () => {
    const onHover = vi.fn()
    await showMap({ onHover })
    await userEvent.hover(post(/Istanbul/))
    await userEvent.unhover(post(/Istanbul/))
    post(/Hatay/).focus()
    expect(onHover.mock.calls.map(([id]) => id as string | null)).toEqual(
      expect.arrayContaining(['istanbul', null, 'Hatay']),
    )
  })

  it('rings the hovered post and fades one that is outside the years', async () => {
    const posts = POSTS.map((each) => (each.id === 'istanbul' ? { ...each, dimmed: true } : each))
    await showMap({ hovered: 'ankara', posts })
    expect(post(/Ankara/)).toHaveAttribute('data-ringed')
    expect(post(/Istanbul/)).not.toHaveAttribute('data-ringed')
    expect(post(/Istanbul/)).toHaveAttribute('data-dimmed')
  })

  it('draws the disputed post as a ring with a question mark', async () => {
    await showMap()
    expect(post(/Hatay/).querySelector('svg')).toHaveAttribute('data-shape', 'ring')
  })

  it('names towns beside their marks and hides the names that find no room', async () => {
    await showMap()
    expect(labelOf('Ankara').style.visibility).not.toBe('hidden')
    expect(labelOf('Caspian Sea').style.visibility).toBe('hidden')
  })

  it('names a town once, however many posts it has', async () => {
    const posts = [...POSTS, { ...POSTS[4]!, id: 'branch', kind: 'embassy-branch-office' as const }]
    await showMap({ posts })
    expect(screen.getAllByText('Ankara')).toHaveLength(1)
  })

  it('has no names without labels', async () => {
    await showMap({ labels: 'none' })
    expect(screen.queryByText('Ankara')).not.toBeInTheDocument()
  })

  it('marks a place that has no post', async () => {
    const { container } = await showMap({
      rings: [{ id: 'erzurum', lat: 39.9, lon: 41.27, label: 'Erzurum' }],
    })
    expect(container.querySelectorAll('.map-place')).toHaveLength(1)
    expect(labelOf('Erzurum')).toBeInTheDocument()
  })

  it('shows how far off a point may be once that is wider than its mark', async () => {
    const { container } = await showMap()
    const rings = () => container.querySelectorAll('path.precision-ring').length
    expect(rings()).toBe(0)
    screen.getByRole('group', { name: WORDS.label }).focus()
    await userEvent.keyboard('++')
    await waitFor(() => expect(rings()).toBe(1))
    await userEvent.keyboard('+')
    await waitFor(() => expect(rings()).toBeGreaterThan(1))
  })

  it('zooms by keys and buttons and goes back to the whole country', async () => {
    const { container } = await showMap()
    const scale = () => container.querySelector('.map-scale')!.textContent
    const whole = scale()
    const expectZoomed = () => waitFor(() => expect(scale()).not.toBe(whole))
    const expectWhole = () => waitFor(() => expect(scale()).toBe(whole))
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    await expectZoomed()
    await userEvent.click(screen.getByRole('button', { name: 'Zoom out' }))
    await expectWhole()
    screen.getByRole('group', { name: WORDS.label }).focus()
    await userEvent.keyboard('++')
    await expectZoomed()
    await userEvent.keyboard('{Home}')
    await expectWhole()
    await userEvent.keyboard('+')
    await expectZoomed()
    await userEvent.click(screen.getByRole('button', { name: 'Whole country' }))
    await expectWhole()
  })

  it('never zooms out beyond the whole country', async () => {
    const { container } = await showMap()
    const whole = container.querySelector('.map-scale')!.textContent
    screen.getByRole('group', { name: WORDS.label }).focus()
    await userEvent.keyboard('---')
    expect(container.querySelector('.map-scale')).toHaveTextContent(whole)
  })

  it('shows another country when the area changes', async () => {
    const { rerender } = await showMap()
    rerender(mapOf({ area: 'KAZ' }))
    expect(await screen.findByRole('option', { name: /Astana/ })).toBeInTheDocument()
    expect(screen.queryByRole('option', { name: /Ankara/ })).not.toBeInTheDocument()
  })

  it('keeps the posts and says so when the outlines cannot be read', async () => {
    vi.resetModules()
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    const fresh = await import('#ui/map/PostMap.tsx')
    render(
      <fresh.PostMap
        area="TUR"
        posts={POSTS}
        selected={null}
        onSelect={() => {}}
        words={WORDS}
        theme="light"
      />,
    )
    expect(await screen.findByRole('status')).toHaveTextContent('Outlines missing')
    expect(within(screen.getByRole('group')).getByRole('option', { name: /Ankara/ })).toBeInTheDocument()
  })

  it('puts the credit on the map when it is given one', async () => {
    await showMap({ words: { ...WORDS, credit: 'Boundaries: illustrative' } })
    expect(screen.getByText('Boundaries: illustrative')).toBeInTheDocument()
  })
})
