import { useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Gives the focus back to what opened a card once the card closes and leaves the focus nowhere. `subject` is what the
 * card is about; null: no card is open.
 */
export function useFocusReturn(subject: string | null): void {
  const opener = useRef<HTMLElement | null>(null)
  // before the card takes the focus to its title
  useLayoutEffect(
    function rememberOpener() {
      const at = document.activeElement
      if (subject && at instanceof HTMLElement && at !== document.body && !at.closest('.rail__cards'))
        opener.current = at
    },
    [subject],
  )
  useEffect(
    function giveFocusBack() {
      if (subject) return
      const isLost = document.activeElement === null || document.activeElement === document.body
      if (isLost && opener.current?.isConnected) opener.current.focus({ preventScroll: true })
      opener.current = null
    },
    [subject],
  )
}
