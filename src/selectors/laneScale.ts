/** Even ticks from zero: about `count` steps of 1, 2, 3, 5 × a power of ten, and a top a little above the highest value. */
export function niceTicks(highest: number, count: number): { max: number; ticks: number[] } {
  if (!(highest > 0)) return { max: 1, ticks: [0] }
  const rough = highest / count
  const power = 10 ** Math.floor(Math.log10(rough))
  const step =
    [1, 2, 3, 5, 10].map((factor) => factor * power).find((size) => size >= rough * 0.999) ?? 10 * power
  const max = highest * 1.06
  return { max, ticks: Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, i) => i * step) }
}
