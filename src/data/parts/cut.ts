/** An object without some of its fields, and those fields: what the first views need, and what may come later. */
export function cut<T extends object, K extends keyof T>(whole: T, later: readonly K[]): [Omit<T, K>, Pick<T, K>] {
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
  if (Array.isArray(now)) return now.map((item, i) => mend(item, Array.isArray(rest) ? rest[i] : undefined, without))
  if (!isObject(now)) return now === undefined ? rest : now
  const later = isObject(rest) ? rest : {}
  const whole: Record<string, unknown> = {}
  for (const key of Object.keys({ ...now, ...later })) {
    if (!without.includes(key)) whole[key] = mend(now[key], later[key], without)
  }
  return whole
}
