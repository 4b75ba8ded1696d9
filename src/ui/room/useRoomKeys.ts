import { useEffect, useRef, useState } from 'react'
import { belongsToControl, type RoomKey, roomKey } from './roomKeys.ts'

interface Handlers {
  /** Signs and letters act; without them paging, arrows, numbers and Esc are left. */
  hasLetters: boolean
  onKey: (key: RoomKey) => void
  /** A number was typed, then Enter: scenes are counted from 1. */
  onJump: (number: number) => void
}

/** After so many milliseconds, digits that no Enter followed are forgotten. */
const FORGET = 4000
const MOST_DIGITS = 3

/** Listens to the keys and clickers of a presentation; returns the digits that have been typed so far. */
export function useRoomKeys({ onKey, onJump, hasLetters }: Handlers): string {
  const [digits, setDigits] = useState('')
  const latest = useRef({ onKey, onJump, hasLetters, digits })
  useEffect(function rememberLatest() {
    latest.current = { onKey, onJump, hasLetters, digits }
  })
  useEffect(
    function forgetDigits() {
      if (!digits) return
      const timer = window.setTimeout(() => setDigits(''), FORGET)
      return () => window.clearTimeout(timer)
    },
    [digits],
  )
  useEffect(function listenToKeys() {
    const handleKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || belongsToControl(event)) return
      const typed = latest.current.digits
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (isPlain && /^\d$/.test(event.key)) {
        setDigits((typed + event.key).slice(-MOST_DIGITS))
        return
      }
      if (event.key === 'Enter' && isPlain) {
        setDigits('')
        if (typed) latest.current.onJump(Number(typed))
        else latest.current.onKey('next')
        event.preventDefault()
        return
      }
      const key = roomKey(event, latest.current.hasLetters)
      if (!key) return
      event.preventDefault()
      setDigits('')
      if (key === 'leave' && typed) return
      latest.current.onKey(key)
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [])
  return digits
}
