/**
 * Pushes places apart to at least `gap`, keeps their order and the bounds, and moves them as little as possible.
 * `wanted` is ascending. The caller sees to it that they fit: `fitting` says how many do.
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const pools: { sum: number; count: number }[] = []
  for (const [i, place] of wanted.entries()) {
    let pool = { sum: place - i * gap, count: 1 }
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop()
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count }
    }
    pools.push(pool)
  }
  const top = high - (wanted.length - 1) * gap
  const loose = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
  return loose.map((place, i) => Math.max(low, Math.min(top, place)) + i * gap)
}

/** How many labels find room between the bounds. */
export const fitting = (gap: number, low: number, high: number): number =>
  Math.max(0, Math.floor((high - low) / gap + 1e-9) + 1)
