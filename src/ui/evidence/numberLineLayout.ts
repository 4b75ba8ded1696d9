/** Share of the width that stays free at either end, in per cent. */
const MARGIN = 3
const STEPS = [1, 2, 2.5, 5, 10]

export interface NumberScale {
  ticks: readonly number[]
  /** Place of a value in per cent of the width. */
  at: (value: number) => number
}

/** A scale that holds all values with some room around them, and three to six even ticks. It need not begin at zero. */
export function numberScale(values: readonly number[]): NumberScale {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high > low ? (high - low) * 0.12 : Math.abs(high) * 0.06 || 1
  const rough = (high - low + 2 * room) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = STEPS.map((factor) => factor * power).find((size) => size >= rough * 0.999) ?? 10 * power
  const from = Math.floor((low - room) / step)
  const to = Math.ceil((high + room) / step)
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => Number(((from + i) * step).toPrecision(12)))
  const [first, last] = [ticks[0]!, ticks.at(-1)!]
  return { ticks, at: (value) => MARGIN + ((100 - 2 * MARGIN) * (value - first)) / (last - first) }
}
