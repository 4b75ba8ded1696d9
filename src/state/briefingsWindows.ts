import { useCallback, useEffect, useRef, useState } from 'react'
import type { Briefing } from '#domain/briefing.ts'
import { type Channel, openChannel } from './briefingsChannel.ts'
import { type Clock, STANDING_CLOCK, type Talk, type TalkAction } from './briefingsTalk.ts'

/** What the room tells the presenter's window: everything that it needs to draw the same. */
export interface RoomState {
  briefing: Briefing
  talk: Talk
  /** Of the room's window, CSS pixels. */
  size: { width: number; height: number }
  isFullScreen: boolean
}

/** What the presenter's window asks of the room. Full screen is not among it: only the room's own keys may ask. */
export type Wish = TalkAction | { type: 'leave' } | { type: 'next-language' }

type ToPresenter = { type: 'state'; state: RoomState } | { type: 'bye' }
type ToRoom = { type: 'hello' } | { type: 'bye' } | { type: 'wish'; wish: Wish }

/** Marks the presenter's window in its address. It is no part of the public address: a link never needs it. */
const FLAG = 'presenter'
const TOKEN = 'kopru:talk:token'
const CLOCK = 'kopru:talk:clock'

/** Token of the talk whose presenter's window this is; null in every other window. */
export const presenterToken = (): string | null => new URLSearchParams(window.location.search).get(FLAG)

function kept(key: string): string | null {
  try {
    return window.sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function keep(key: string, text: string): void {
  try {
    window.sessionStorage.setItem(key, text)
  } catch {
    // a room that is loaded anew then starts its clock at nothing
  }
}

function ownToken(): string {
  const known = kept(TOKEN)
  if (known) return known
  const token = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')
  keep(TOKEN, token)
  return token
}

/** The clock as it stood when this window was loaded anew. */
export function keptClock(): Clock {
  try {
    const { spent, runsSince } = JSON.parse(kept(CLOCK) ?? 'null') as Clock
    const isSound = Object.values(spent).every((ms) => Number.isFinite(ms) && ms >= 0)
    return isSound ? { spent, runsSince: Number.isFinite(runsSince) ? runsSince : null } : STANDING_CLOCK
  } catch {
    return STANDING_CLOCK
  }
}

export type PresenterWindow = 'closed' | 'open' | 'blocked'

/** The room's end: it is the one that knows, tells what it shows, and does what the presenter's window wishes. */
export function useRoomWindow(state: RoomState | null, onWish: (wish: Wish) => void) {
  const [status, setStatus] = useState<PresenterWindow>('closed')
  const channel = useRef<Channel | null>(null)
  const latest = useRef({ state, onWish })
  const [token] = useState(ownToken)
  const tell = useCallback(() => {
    if (latest.current.state)
      channel.current?.send({ type: 'state', state: latest.current.state } satisfies ToPresenter)
  }, [])
  const connect = useCallback(
    (peer: Window | null) => {
      channel.current?.close()
      channel.current = openChannel({
        role: 'room',
        token,
        peer,
        onMessage: (message) => {
          const asked = message as ToRoom
          setStatus(asked.type === 'bye' ? 'closed' : 'open')
          if (asked.type === 'hello') tell()
          if (asked.type === 'wish') latest.current.onWish(asked.wish)
        },
      })
    },
    [token, tell],
  )
  useEffect(function rememberLatest() {
    latest.current = { state, onWish }
  })
  const clock = state?.talk.clock
  useEffect(
    function tellPresenter() {
      tell()
    },
    [state, tell],
  )
  useEffect(
    function keepClock() {
      if (clock) keep(CLOCK, JSON.stringify(clock))
    },
    [clock],
  )
  useEffect(
    function listenWhileThere() {
      connect(null)
      const leave = () => channel.current?.send({ type: 'bye' } satisfies ToPresenter)
      window.addEventListener('pagehide', leave)
      return () => {
        window.removeEventListener('pagehide', leave)
        leave()
        channel.current?.close()
        channel.current = null
      }
    },
    [connect],
  )
  const openPresenter = useCallback(() => {
    const { lang } = document.documentElement
    const scene = latest.current.state?.talk.scene ?? ''
    const query = new URLSearchParams({ scene, lang, theme: 'dark', [FLAG]: token })
    const address = `${window.location.pathname}?${query}`
    const opened = window.open(address, `kopru-presenter-${token}`, 'popup,width=1280,height=800')
    setStatus(opened ? 'open' : 'blocked')
    if (opened) connect(opened)
    return opened !== null
  }, [token, connect])
  return { status, openPresenter }
}

/** How often the presenter's window looks whether the room is still there, milliseconds. */
const LOOK = 1000

/** The presenter's end: what the room shows, and how to ask for something else. */
export function usePresenterWindow(token: string) {
  const [state, setState] = useState<RoomState | null>(null)
  const [isGone, setIsGone] = useState(false)
  const channel = useRef<Channel | null>(null)
  useEffect(
    function listenToRoom() {
      const room = window.opener as Window | null
      const own = openChannel({
        role: 'presenter',
        token,
        peer: room,
        onMessage: (message) => {
          const told = message as ToPresenter
          setIsGone(told.type === 'bye')
          if (told.type === 'state')
            setState((last) => (JSON.stringify(last) === JSON.stringify(told.state) ? last : told.state))
        },
      })
      channel.current = own
      const hello = () => own.send({ type: 'hello' } satisfies ToRoom)
      hello()
      const look = window.setInterval(() => {
        if (room?.closed) setIsGone(true)
        else hello()
      }, LOOK)
      const leave = () => own.send({ type: 'bye' } satisfies ToRoom)
      window.addEventListener('pagehide', leave)
      return () => {
        window.clearInterval(look)
        window.removeEventListener('pagehide', leave)
        own.close()
      }
    },
    [token],
  )
  const wish = useCallback((wished: Wish) => {
    channel.current?.send({ type: 'wish', wish: wished } satisfies ToRoom)
  }, [])
  return { state, isGone, wish }
}
