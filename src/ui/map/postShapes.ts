import { OFFICE_KINDS, type PostKind, type PostState } from '#domain/codelists.ts'

export type PostShape = 'star' | 'square' | 'circle' | 'ring' | 'cross' | 'triangle'

/** Shape says rank, except that a post in doubt or at its end has lost it. */
export function shapeOf(kind: PostKind, state: PostState): PostShape {
  if (state === 'disputed') return 'ring'
  if (state !== 'active') return 'cross'
  if (OFFICE_KINDS.includes(kind)) return 'triangle'
  if (kind === 'embassy' || kind === 'embassy-branch-office') return 'star'
  return kind === 'honorary-consulate' ? 'circle' : 'square'
}

/** Path data round the origin, in pixels at the usual size. */
export const OUTLINES: Record<PostShape, string> = {
  star: starPath(8.4, 0.46),
  square: 'M-5-5h10v10h-10z',
  circle: 'M-4.6 0a4.6 4.6 0 1 1 9.2 0a4.6 4.6 0 1 1-9.2 0z',
  ring: 'M-5.6 0a5.6 5.6 0 1 1 11.2 0a5.6 5.6 0 1 1-11.2 0z',
  cross: 'M-3.2-3.2l6.4 6.4m0-6.4l-6.4 6.4',
  triangle: 'M0-5l5 9h-10z',
}

/** The question mark of a disputed post, as strokes: it must not wait for a font. */
export const QUESTION = 'M-1.7-1.5a1.75 1.75 0 1 1 2.6 1.5c-.6.4-.9.7-.9 1.3M0 3.1v.1'

/** From the centre to the farthest ink, in pixels at the usual size. */
export const REACH: Record<PostShape, number> = {
  star: 8.4,
  square: 6.4,
  circle: 5.2,
  ring: 6.6,
  cross: 4.4,
  triangle: 6,
}

function starPath(radius: number, waist: number): string {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const angle = (i * Math.PI) / 5 - Math.PI / 2
    const reach = i % 2 ? radius * waist : radius
    return `${(reach * Math.cos(angle)).toFixed(2)} ${(reach * Math.sin(angle)).toFixed(2)}`
  })
  return `M${corners.join('L')}z`
}
