import { type ReactNode, useRef } from 'react'
import { useElementSize } from './useElementSize.ts'

interface Props {
  /** Of the screen that is previewed, CSS pixels. */
  screen: { width: number; height: number }
  /** Spoken name; the picture itself is not read out, because its words stand beside it. */
  label: string
  children: (size: { width: number; height: number; scale: number }) => ReactNode
}

/**
 * A scene as large as there is room, as the room shows it. It is drawn anew in smaller units and not scaled as a whole:
 * a map measures itself, and would measure wrongly under a transform.
 */
export function ScaledStage({ screen, label, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const box = useElementSize(ref)
  const scale = box ? box.width / screen.width : 0
  return (
    <div
      ref={ref}
      className="scaled-stage"
      role="img"
      aria-label={label}
      data-theme="projector"
      style={{ aspectRatio: `${screen.width} / ${screen.height}` }}
    >
      <div inert>
        {box && scale > 0 ? children({ width: box.width, height: screen.height * scale, scale }) : null}
      </div>
    </div>
  )
}
