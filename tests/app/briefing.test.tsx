import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Briefing } from '#app/Briefing.tsx'
import { coreOf } from '#data/parts/core.ts'
import { detailOf } from '#data/loadDetail.ts'
import { DEFAULT_ADDRESS } from '#domain/filters.ts'
import { patchAddress } from '#state/addressBar.ts'
import { removeBriefing, saveBriefing } from '#state/briefings.ts'
import '../i18n/wholeLanguages.ts'
import { LOADERS } from '#i18n/languages.ts'
import { coreQuery, detailQuery } from '#data/recordQueries.ts'
import type { Locale } from '#domain/codelists.ts'
import { RecordProvider } from '#state/RecordProvider.tsx'
import { savePreferences } from '#state/preferences.ts'
import { aScene, aText } from '../fixtures.ts'
import { appRecord } from './appRecord.ts'
import { query } from './renderDashboard.tsx'

const SCENES = [
  aScene({ id: 'figures', query: '?view=figures', headline: aText('Where we stand'), minutes: 1 }),
  aScene({ id: 'trade', query: '?view=trade', headline: aText('One trade'), notes: aText('Name the gap.') }),
  aScene({ id: 'posts', query: '?view=missions', headline: aText('Posts') }),
]

function renderRoom(link: string, loaded: readonly Locale[] = []) {
  window.history.pushState(null, '', `/${link}`)
  const record = appRecord({ scenes: SCENES })
  const client = new QueryClient()
  for (const locale of loaded) {
    client.setQueryData(coreQuery(locale).queryKey, coreOf(record))
    client.setQueryData(detailQuery(locale).queryKey, detailOf(record))
  }
  render(
    <QueryClientProvider client={client}>
      <RecordProvider record={coreOf(record)} detail={detailOf(record)}>
        <Briefing />
      </RecordProvider>
    </QueryClientProvider>,
  )
  return { user: userEvent.setup() }
}
const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const press = (key: string, rest = {}) => fireEvent.keyDown(window, { key, ...rest })
const scene = () => new URLSearchParams(window.location.search).get('scene')

beforeEach(() => {
  sessionStorage.clear()
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1776)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)
})

describe('a scene', () => {
  it('shows what the record says, who says so, and where in the talk it is', () => {
    renderRoom('?scene=trade')
    expect(headline()).toBe(
      'Two capitals, two totals: Astana counts $5bn of trade for 2024, Ankara $8bn for 2024',
    )
    expect(screen.getByText('2 of 3')).toBeVisible()
    expect(screen.getByText(/^Bureau of National Statistics .*; Ministry of Trade .*2022/)).toBeVisible()
  })

  it('says so aloud, and takes the focus to its headline', () => {
    renderRoom('?scene=trade')
    expect(screen.getByRole('status')).toHaveTextContent(/^Scene 2 of 3: Two capitals/)
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(document.title).toMatch(/^Scene 2 of 3/)
  })

  it('has no word for what it does not have: its own headline stands where the record finds nothing', () => {
    renderRoom('?scene=trade&time=1995..1996')
    expect(headline()).toBe('One trade')
  })

  it('lays the filters of a link over it, and returns to the script with one key', () => {
    renderRoom('?scene=trade&reporter=TUR')
    expect(headline()).toBe('Ankara counts $8bn of goods trade for 2024')
    expect(query()).toBe('?scene=trade')
    press('r')
    expect(headline()).toMatch(/^Two capitals/)
  })

  it('that nobody has is said to be missing, with two ways on', async () => {
    const { user } = renderRoom('?scene=elsewhere')
    expect(screen.getByRole('heading')).toHaveTextContent('This scene is not here')
    expect(screen.getByText(/“elsewhere”/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Start the shipped briefing' }))
    expect(scene()).toBe('figures')
    expect(headline()).toContain('headline figures')
  })
})

describe('start', () => {
  it('begins with the first scene', () => {
    renderRoom('?scene=start')
    expect(scene()).toBe('figures')
  })
  it('begins with the scene that shows what the page showed, and nothing is laid over it', () => {
    renderRoom('?view=trade&scene=start&theme=dark')
    expect(query()).toBe('?scene=trade&theme=dark')
    expect(screen.queryByText('Not the script')).toBeNull()
  })
})

describe('keys', () => {
  it('lead through the talk and stop at both ends', () => {
    renderRoom('?scene=figures')
    press('PageDown')
    expect(scene()).toBe('trade')
    press(' ')
    press('ArrowRight')
    expect(scene()).toBe('posts')
    press(' ', { shiftKey: true })
    expect(scene()).toBe('trade')
    press('Home')
    expect(scene()).toBe('figures')
    press('End')
    expect(scene()).toBe('posts')
  })

  it('jump to a number', () => {
    renderRoom('?scene=figures')
    press('3')
    expect(screen.getByText('To scene 3: Enter')).toBeVisible()
    press('Enter')
    expect(scene()).toBe('posts')
  })

  it('leave no trace in the history: Back leads out of the talk', () => {
    renderRoom('?scene=figures')
    const length = window.history.length
    press('PageDown')
    press('PageDown')
    expect(window.history.length).toBe(length)
  })

  it('blank the room and show it again; a blank room is inert', () => {
    renderRoom('?scene=trade')
    press('b')
    expect(screen.getByRole('status')).toHaveTextContent('The room is blank')
    expect(screen.getByText('2 of 3', { selector: 'footer p' }).closest('[inert]')).not.toBeNull()
    press('.')
    expect(screen.getByText('2 of 3', { selector: 'footer p' }).closest('[inert]')).toBeNull()
  })

  it('bring the evidence of the leading figure to the room, and Esc takes it away', () => {
    renderRoom('?scene=trade')
    press('e')
    expect(headline()).toBe('Goods trade, 2024')
    expect(screen.getByText('Who else says what')).toBeVisible()
    expect(screen.getByText('Ministry of Trade')).toBeVisible()
    press('Escape')
    expect(headline()).toMatch(/^Two capitals/)
    expect(scene()).toBe('trade')
  })

  it('leave, one after the other, what is open, what was explored, and then the talk', () => {
    renderRoom('?scene=trade')
    press('n')
    press('u')
    press('?')
    expect(screen.getByRole('heading', { name: 'Keys of the room' })).toBeVisible()
    press('Escape')
    expect(screen.queryByRole('heading', { name: 'Keys of the room' })).toBeNull()
    press('Escape')
    expect(screen.queryByRole('region', { name: 'Notes' })).toBeNull()
    press('Escape')
    expect(screen.queryByRole('radiogroup', { name: 'Whose account' })).toBeNull()
    expect(scene()).toBe('trade')
    press('Escape')
    expect(query()).toBe('')
  })

  it('show notes and the time in this window', () => {
    renderRoom('?scene=trade')
    press('n')
    const notes = screen.getByRole('region', { name: 'Notes' })
    expect(notes).toHaveTextContent('Name the gap.')
    expect(within(notes).getByRole('timer')).toHaveTextContent('00:00 of 05:00')
  })

  it('show what the scene says in a second language as well, and then in the next', async () => {
    renderRoom('?scene=trade', ['kk', 'tr'])
    press('l')
    expect(await screen.findByText(/^Екі астана/)).toHaveAttribute('lang', 'kk')
    expect(screen.getByRole('status')).toHaveTextContent('Second language: Қазақша')
    expect(headline()).toMatch(/^Two capitals/)
    press('l')
    await waitFor(() => expect(document.querySelector('.room-stage__second')).toHaveAttribute('lang', 'tr'))
  })

  it('announce a second language when it has come, and say of one that will not', async () => {
    const words = await LOADERS.kk()
    const fetched = vi.spyOn(LOADERS, 'kk').mockReturnValue(new Promise(() => {}))
    renderRoom('?scene=trade', ['kk'])
    press('l')
    await waitFor(() => expect(fetched).toHaveBeenCalled())
    expect(screen.getByRole('status')).not.toHaveTextContent('language')
    cleanup()
    sessionStorage.clear()
    fetched.mockImplementation(async () => words)
    renderRoom('?scene=trade', ['kk'])
    press('l')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Second language: Қазақша'))
    cleanup()
    sessionStorage.clear()
    fetched.mockRejectedValue(new Error('offline'))
    renderRoom('?scene=trade', ['kk'])
    press('l')
    const failed = 'Second language: Қазақша could not be fetched.'
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(failed))
    expect(screen.getByText(failed, { selector: '.quiet-bar__state' })).toBeInTheDocument()
    fetched.mockRestore()
  })

  it('obey a reader who has switched letters off', () => {
    savePreferences({ letterKeys: false })
    renderRoom('?scene=trade')
    press('b')
    expect(screen.getByRole('status')).not.toHaveTextContent('blank')
    press('PageDown')
    expect(scene()).toBe('posts')
    act(() => savePreferences({ letterKeys: true }))
  })
})

describe('leaving the talk', () => {
  const FROM = '?time=2015..2020&reporter=KAZ&sel=event:2012-council&view=timeline'
  const begin = (start: string) => {
    window.history.pushState(null, '', `/${FROM}`)
    act(() => patchAddress({ ...DEFAULT_ADDRESS, scene: start }))
  }

  it('brings back exactly what the page showed when it began, whatever was shown since', () => {
    renderRoom('?scene=figures')
    begin('start')
    press('PageDown')
    press('u')
    press('Escape')
    press('Escape')
    expect(query()).toBe(FROM)
  })

  it('does so after a reload, in an own briefing, and with the theme that is now in force', () => {
    saveBriefing({ id: 'own-talk', name: 'Own', scenes: [aScene({ id: 'own-scene', query: '?view=trade' })] })
    renderRoom('?scene=figures')
    begin('own-scene')
    cleanup()
    const state: unknown = window.history.state
    renderRoom('?scene=own-scene&theme=dark')
    window.history.replaceState(state, '')
    press('Escape')
    expect(query()).toBe(`${FROM}&theme=dark`)
    removeBriefing('own-talk')
  })

  it('shows the default page where a link had opened it', () => {
    renderRoom('?scene=trade&reporter=TUR&lang=tr')
    press('Escape')
    press('Escape')
    expect(query()).toBe('?lang=tr')
  })
})

describe('unlocked filters', () => {
  it('change what the room shows, and one key returns to the script exactly', async () => {
    const { user } = renderRoom('?scene=trade')
    const before = headline()
    press('u')
    await user.click(screen.getByRole('radio', { name: 'As Ankara reports' }))
    expect(headline()).toBe('Ankara counts $8bn of goods trade for 2024')
    expect(screen.getByText('As Ankara reports.', { exact: false })).toBeVisible()
    expect(query()).toBe('?scene=trade')
    press('r')
    expect(headline()).toBe(before)
  })

  it('lead to the evidence of what is chosen in the picture', async () => {
    const { user } = renderRoom('?scene=posts')
    press('u')
    await user.click(await screen.findByRole('button', { name: /Embassy of Kazakhstan, Ankara/ }))
    expect(headline()).toBe('Embassy of Kazakhstan in Ankara')
    expect(screen.getByText('What the sources say, by date')).toBeVisible()
  })
})

describe('the presenter’s window', () => {
  it('that is blocked leaves notes in the room, and says so', () => {
    vi.spyOn(window, 'open').mockReturnValue(null)
    renderRoom('?scene=trade')
    press('p')
    expect(within(screen.getByRole('region', { name: 'Notes' })).getByRole('alert')).toHaveTextContent(
      /blocked/,
    )
  })

  it('waits for the room, then follows it and asks it', async () => {
    const sent: unknown[] = []
    const room = { closed: false, postMessage: (data: unknown) => sent.push(data) }
    Object.assign(window, { opener: room })
    renderRoom('?scene=trade&presenter=token')
    expect(screen.getByRole('heading')).toHaveTextContent('Waiting for the room')
    const talk = {
      scene: 'trade',
      overlay: 'none',
      hasNotes: false,
      secondLanguage: null,
      isUnlocked: false,
      exploring: null,
      clock: { spent: {}, runsSince: null },
    }
    const state = {
      briefing: { id: 'shipped', name: 'Talk', scenes: SCENES },
      talk,
      size: { width: 1920, height: 1080 },
      isFullScreen: false,
    }
    const data = {
      kopru: 'talk',
      token: 'token',
      from: 'room',
      id: 'room-1',
      message: { type: 'state', state },
    }
    act(() => {
      window.dispatchEvent(new MessageEvent('message', { data, origin: window.location.origin }))
    })
    expect(screen.getByText('Scene 2 of 3: One trade')).toBeVisible()
    expect(screen.getByText('Name the gap.')).toBeVisible()
    expect(screen.getByText(/^Bureau of National Statistics gives \$5bn/)).toBeVisible()
    expect(screen.getByRole('img', { name: /^Two capitals/ })).toBeVisible()
    press('PageDown')
    await waitFor(() =>
      expect(sent).toContainEqual(
        expect.objectContaining({ message: { type: 'wish', wish: { type: 'go', to: 'next' } } }),
      ),
    )
    Object.assign(window, { opener: null })
  })
})
