/** The first of `size` places from which on something holds, by bisection; `size` when it never does. */
export function firstWhere(size: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
