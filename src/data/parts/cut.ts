/** An object without some of its fields, and those fields: what the first views need, and what may come later. */
export function cut<T extends object, K extends keyof T>(
  whole: T,
  later: readonly K[],
): [Omit<T, K>, Pick<T, K>] {
  const now: Partial<T> = { ...whole }
  const rest: Partial<T> = {}
  for (const key of later) {
    if (!(key in whole)) continue
    rest[key] = whole[key]
    delete now[key]
  }
  return [now as Omit<T, K>, rest as Pick<T, K>]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Undoes `cut`, however deep: objects field by field, lists item by item. `without`: fields to leave out. */
export function mend(now: unknown, rest: unknown, without: readonly string[]): unknown {
  if (Array.isArray(now)) {
    const later: unknown[] = Array.isArray(rest) ? rest : []
    const length = Math.max(now.length, later.length)
    return Array.from({ length }, (_, i) => mend(now[i], later[i], without))
  }
  if (!isObject(now)) return now === undefined ? rest : now
  const later = isObject(rest) ? rest : {}
  const whole: Record<string, unknown> = {}
  for (const key of Object.keys(now)) {
    if (!without.includes(key)) whole[key] = key in later ? mend(now[key], later[key], without) : now[key]
  }
  for (const key of Object.keys(later)) if (!(key in now)) whole[key] = later[key]
  return whole
}
