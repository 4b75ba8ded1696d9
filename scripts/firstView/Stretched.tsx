import type { ReactNode } from 'react'

/** A drawing that takes the shape of its box: strokes keep their width. */
export function Stretched({ viewBox, children }: { viewBox: string; children: ReactNode }) {
  return (
    <svg className="stretched" viewBox={viewBox} preserveAspectRatio="none">
      {children}
    </svg>
  )
}
