import { type RefObject, useLayoutEffect, useState } from 'react'

/** The inner size of an element in CSS pixels, as laid out and before any scaling; null until it is measured. */
export function useElementSize(ref: RefObject<HTMLElement | null>): { width: number; height: number } | null {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useLayoutEffect(
    function followSize() {
      const element = ref.current
      if (!element) return
      const measure = () => {
        const { clientWidth: width, clientHeight: height } = element
        setSize((last) => (last?.width === width && last.height === height ? last : { width, height }))
      }
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      return () => observer.disconnect()
    },
    [ref],
  )
  return size
}
