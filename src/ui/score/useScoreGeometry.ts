import { type RefObject, useLayoutEffect, useState } from 'react'
import { textSpacing } from '../frame/textSpacing.ts'
import { geometryOf, type ScoreGeometry } from './scoreGeometry.ts'

export const STACKED = '(max-width: 899.98px)'

/** Measures the score and its text size, and follows both; null, or `initial`, until then. */
export function useScoreGeometry(
  ref: RefObject<HTMLElement | null>,
  initial: ScoreGeometry | null = null,
): ScoreGeometry | null {
  const [geometry, setGeometry] = useState(initial)
  useLayoutEffect(
    function followSize() {
      const element = ref.current
      if (!element) return
      const narrow = matchMedia(STACKED)
      const measure = () => {
        const textSize = Number.parseFloat(getComputedStyle(element).fontSize) || 12
        const { width, top } = element.getBoundingClientRect()
        const next = geometryOf(
          width,
          textSize,
          narrow.matches,
          textSpacing.get().letter,
          top + window.scrollY,
        )
        setGeometry((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
      }
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      // what stands above may grow, and shrink again
      for (const part of element.closest('main')?.children ?? [])
        if (!part.contains(element)) observer.observe(part, { box: 'border-box' })
      // the text size changes with the theme, without the score changing its width
      const ruler = element.querySelector('.score__ruler')
      if (ruler) observer.observe(ruler)
      narrow.addEventListener('change', measure)
      const forget = textSpacing.subscribe(measure)
      return () => {
        observer.disconnect()
        forget()
        narrow.removeEventListener('change', measure)
      }
    },
    [ref],
  )
  return geometry
}
