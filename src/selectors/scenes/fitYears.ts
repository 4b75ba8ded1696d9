import type { YearRange } from '#domain/filters.ts'

/**
 * The years of a picture that has room for `most` of them: the earliest leave first, but none that the headline
 * speaks of (`keep`). The type of a scene is never made smaller for more years.
 */
export function fitYears(years: YearRange, most: number, keep: readonly number[]): YearRange {
  const wanted = years.end - Math.max(1, most) + 1
  const needed = Math.min(...keep.filter((year) => year >= years.start), years.end)
  return { start: Math.max(years.start, Math.min(wanted, needed)), end: years.end }
}
