import { startTransition, useEffect, useState } from 'react'

const REST = 350

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 1)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(run, { timeout: 1500 })
  return () => cancelIdleCallback(handle)
}

/** Follows a value once it has rested and the page has nothing better to do; null before the first rest. */
export function useSettled<T>(value: T): T | null {
  const [settled, setSettled] = useState<T | null>(null)
  useEffect(
    function settleAtRest() {
      let stopIdle = () => {}
      const timer = setTimeout(() => {
        stopIdle = whenIdle(() => startTransition(() => setSettled(value)))
      }, REST)
      return () => {
        clearTimeout(timer)
        stopIdle()
      }
    },
    [value],
  )
  return settled
}
