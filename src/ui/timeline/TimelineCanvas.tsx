import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { drawTimeline } from './drawTimeline.ts'
import { readPalette, type TimelinePalette } from './palette.ts'
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

  const colours = useRef<{ of: string; palette: TimelinePalette } | null>(null)
  const draw = useCallback(
    (isPaper: boolean, of: string | null = null) => {
      const canvas = ref.current
      const context = canvas?.getContext('2d')
      if (!canvas?.parentElement || !context) return
      const ratio = isPaper ? Math.max(devicePixelRatio, PAPER_RATIO) : devicePixelRatio
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
      context.setTransform(ratio, 0, 0, ratio, bleed * ratio, 0)
      // reading colours makes the browser work out all styles: under one theme a new layout does without
      const isRead = of !== null && colours.current?.of === of
      const palette = isRead ? colours.current!.palette : readPalette(canvas.parentElement, isPaper)
      colours.current = isPaper && theme !== 'print' ? null : { of: theme, palette }
      drawTimeline(context, layout, palette, {
        scale: k,
        knownAt,
        ...(dimmed && { dimmed }),
      })
    },
    [layout, k, dimmed, knownAt, width, height, bleed, theme],
  )

  const latest = useRef(draw)
  useLayoutEffect(
    function drawNow() {
      latest.current = draw
      draw(theme === 'print', theme)
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
