import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { drawTimeline } from './drawTimeline.ts'
import { readPalette } from './palette.ts'
import type { TimelineLayout } from './timelineLayout.ts'

interface TimelineCanvasProps {
  layout: TimelineLayout
  k: number
  dimmed: ReadonlySet<string> | undefined
  knownAt: number | null
  theme: string
}

/** Dots at the edges of the plot stand out of it by half. */
const BLEED = 8
const PAPER_RATIO = 2

/** All rows on one canvas, drawn again only when what it shows, the theme or the screen changes. */
export function TimelineCanvas({ layout, k, dimmed, knownAt, theme }: TimelineCanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const bleed = Math.ceil(BLEED * k)
  const width = layout.width + 2 * bleed
  const height = layout.rowHeight * layout.lines.length

  const draw = useCallback(
    (isPaper: boolean) => {
      const canvas = ref.current
      const context = canvas?.getContext('2d')
      if (!canvas?.parentElement || !context) return
      const ratio = isPaper ? Math.max(devicePixelRatio, PAPER_RATIO) : devicePixelRatio
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      context.setTransform(ratio, 0, 0, ratio, bleed * ratio, 0)
      drawTimeline(context, layout, readPalette(canvas.parentElement, isPaper), {
        scale: k,
        knownAt,
        ...(dimmed && { dimmed }),
      })
    },
    [layout, k, dimmed, knownAt, width, height, bleed],
  )

  const latest = useRef(draw)
  useLayoutEffect(
    function drawNow() {
      latest.current = draw
      draw(theme === 'print')
    },
    [draw, theme],
  )

  useEffect(
    function followThemeScreenAndPaper() {
      let ratio = devicePixelRatio
      const drawForScreen = () => latest.current(theme === 'print')
      const drawForPaper = () => latest.current(true)
      const handleResize = () => {
        if (ratio === devicePixelRatio) return
        ratio = devicePixelRatio
        drawForScreen()
      }
      // the page may put its theme on only after its children are drawn
      const frame = requestAnimationFrame(drawForScreen)
      window.addEventListener('resize', handleResize)
      window.addEventListener('beforeprint', drawForPaper)
      window.addEventListener('afterprint', drawForScreen)
      return () => {
        cancelAnimationFrame(frame)
        window.removeEventListener('resize', handleResize)
        window.removeEventListener('beforeprint', drawForPaper)
        window.removeEventListener('afterprint', drawForScreen)
      }
    },
    [theme],
  )

  return (
    <canvas
      ref={ref}
      className="event-rows__canvas"
      aria-hidden="true"
      style={{ left: -bleed, width, height }}
    />
  )
}
