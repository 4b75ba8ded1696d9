/** A figure as a finding words it, and what it opens. */
export interface LaneFigure {
  text: string
  id: string
  says: string
}

export interface FindingPart {
  text: string
  figure: LaneFigure | null
}

/** Where a figure stands by itself: "5.4bn" is no part of "15.4bn", and "5.4" none of "5.41". */
function placeOf(figure: string, line: string): number {
  for (let at = line.indexOf(figure); at >= 0; at = line.indexOf(figure, at + 1)) {
    const [before, after] = [line.slice(0, at), line.slice(at + figure.length)]
    const isTail = /^\d/.test(figure) && /(?:\d[.,\u00a0\u202f]?|[.,])$/.test(before)
    const isHead = /^(?:\d|[.,]\d)/.test(after)
    if (!isTail && !isHead) return at
  }
  return -1
}

/** The lines of a finding cut at its figures, which stand in it in this order; words of a figure stay on one line. */
export function findingParts(lines: readonly string[], figures: readonly LaneFigure[]): FindingPart[][] {
  const left = [...figures]
  return lines.map((line) => {
    const parts: FindingPart[] = []
    let rest = line
    for (let next = left[0]; next; next = left[0]) {
      const at = placeOf(next.text, rest)
      if (at < 0) break
      if (at > 0) parts.push({ text: rest.slice(0, at), figure: null })
      parts.push({ text: next.text, figure: next })
      rest = rest.slice(at + next.text.length)
      left.shift()
    }
    return rest ? [...parts, { text: rest, figure: null }] : parts
  })
}
