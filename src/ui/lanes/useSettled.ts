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

/** `settled` follows a value once it has rested; `shown` follows that two frames later, when it has been drawn. */
export function useSettled<T>(value: T): { settled: T | null; shown: T | null } {
  const [settled, setSettled] = useState<T | null>(null)
  const [shown, setShown] = useState<T | null>(null)
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
  useEffect(
    function showWhenDrawn() {
      if (settled === null) return
      let frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => setShown(settled))
      })
      return () => cancelAnimationFrame(frame)
    },
    [settled],
  )
  return { settled, shown }
}
