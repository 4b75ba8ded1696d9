import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from './idleQueue.ts'

const REST = 350

/** Follows a value that is wanted once it has rested and the page has nothing better to do; null until then. */
export function useSettled<T>(value: T, isWanted: boolean): T | null {
  const [settled, setSettled] = useState<T | null>(null)
  useEffect(
    function settleAtRest() {
      if (!isWanted) return
      let recall = () => {}
      const timer = setTimeout(() => {
        // on its own: a later batch would draw the charts of all lanes in one long task
        recall = whenIdle(() => flushSync(() => setSettled(() => value)))
      }, REST)
      return () => {
        clearTimeout(timer)
        recall()
      }
    },
    [value, isWanted],
  )
  // one that nobody wants any more is let go
  return isWanted || settled === value ? settled : null
}
