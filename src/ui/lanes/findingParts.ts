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

/** The lines of a finding cut at its figures, which stand in it in this order; words of a figure stay on one line. */
export function findingParts(lines: readonly string[], figures: readonly LaneFigure[]): FindingPart[][] {
  const left = [...figures]
  return lines.map((line) => {
    const parts: FindingPart[] = []
    let rest = line
    for (let next = left[0]; next && rest.includes(next.text); next = left[0]) {
      const at = rest.indexOf(next.text)
      if (at > 0) parts.push({ text: rest.slice(0, at), figure: null })
      parts.push({ text: next.text, figure: next })
      rest = rest.slice(at + next.text.length)
      left.shift()
    }
    return rest ? [...parts, { text: rest, figure: null }] : parts
  })
}
