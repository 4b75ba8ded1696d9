interface Size {
  width: number
  height: number
}

const GAP = 8

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/** Upper left corner of a label that stands over a dot, under it or beside it: inside the frame and off the dot. */
export function labelPlace(
  dot: { x: number; y: number; r: number },
  label: Size,
  frame: Size,
): { left: number; top: number } {
  const gap = dot.r + GAP
  const left = clamp(dot.x - label.width / 2, 0, Math.max(0, frame.width - label.width))
  const top = clamp(dot.y - label.height / 2, 0, Math.max(0, frame.height - label.height))
  const above = dot.y - gap - label.height
  const below = dot.y + gap
  if (above >= 0) return { left, top: above }
  if (below + label.height <= frame.height) return { left, top: below }
  if (dot.x + gap + label.width <= frame.width) return { left: dot.x + gap, top }
  if (dot.x - gap - label.width >= 0) return { left: dot.x - gap - label.width, top }
  // a frame too small for both: off the dot matters more than inside the frame
  return { left, top: below }
}
