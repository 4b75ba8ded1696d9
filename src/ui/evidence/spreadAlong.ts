/** Left edges of labels centred on `at`, kept in order, `gap` apart and inside `width`; null when they do not all fit. */
export function spreadAlong(
  labels: readonly { at: number; width: number }[],
  width: number,
  gap: number,
): number[] | null {
  const total = labels.reduce((sum, label) => sum + label.width, gap * (labels.length - 1))
  if (total > width) return null
  const lefts = labels.map(({ at, width: own }) => at - own / 2)
  for (let i = 0; i < lefts.length; i += 1) {
    const least = i === 0 ? 0 : lefts[i - 1]! + labels[i - 1]!.width + gap
    lefts[i] = Math.max(lefts[i]!, least)
  }
  for (let i = lefts.length - 1; i >= 0; i -= 1) {
    const most = i === lefts.length - 1 ? width - labels[i]!.width : lefts[i + 1]! - gap - labels[i]!.width
    lefts[i] = Math.min(lefts[i]!, most)
  }
  return lefts
}
