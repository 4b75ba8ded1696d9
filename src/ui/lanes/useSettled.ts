import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from './idleQueue.ts'

const REST = 350

/** Follows a value once it has rested and the page has nothing better to do; null before the first rest. */
export function useSettled<T>(value: T): T | null {
  const [settled, setSettled] = useState<T | null>(null)
  useEffect(
    function settleAtRest() {
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
    [value],
  )
  return settled
}
