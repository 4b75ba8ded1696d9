import type { RecordIndex } from './recordIndex.ts'

const KEPT = 4

/**
 * Keeps the last few answers that were made of a record: several views ask the same of one address. `key` must say all
 * that the answer depends on.
 */
export function remember<T>(): (index: RecordIndex, key: string, make: () => T) => T {
  const kept = new WeakMap<RecordIndex, { key: string; answer: T }[]>()
  return (index, key, make) => {
    const answers = kept.get(index) ?? []
    const found = answers.find((given) => given.key === key)
    if (found) return found.answer
    const answer = make()
    kept.set(index, [{ key, answer }, ...answers].slice(0, KEPT))
    return answer
  }
}
