import { type ReactNode, useRef } from 'react'
import { useElementSize } from './useElementSize.ts'

interface Props {
  /** The size at which the scene is drawn before it is scaled, CSS pixels. */
  size: { width: number; height: number }
  /** Spoken name; the picture itself is not read out, because its words stand beside it. */
  label: string
  children: ReactNode
}

/** A scene as large as there is room, exactly as the room shows it: laid out at full size, then scaled. */
export function ScaledStage({ size, label, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const box = useElementSize(ref)
  const scale = box ? box.width / size.width : 0
  return (
    <div
      ref={ref}
      className="scaled-stage"
      role="img"
      aria-label={label}
      data-theme="projector"
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
    >
      <div
        inert
        style={{ ...size, transform: `scale(${scale})`, visibility: scale > 0 ? undefined : 'hidden' }}
      >
        {children}
      </div>
    </div>
  )
}
