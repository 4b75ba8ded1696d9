import type { Address, YearRange } from '#domain/filters.ts'
import { shownYears } from '#domain/years.ts'
import { foldStrict } from '#selectors/fold.ts'

const LONGEST = 40

/** A name of a reader's as part of a file name: letters that every disk takes; null when nothing of it is left. */
export function slug(text: string): string | null {
  const plain = foldStrict(text).replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, LONGEST).replace(/^-+|-+$/g, '') || null
}

/** `kopru-trade-2015-2020-astana-known-2022-11-09`: what is in it, in letters that survive every system. */
export function fileName(what: string, address: Address, bounds: YearRange): string {
  const { start, end } = shownYears(address.time, bounds)
  const voice = { KAZ: 'astana', TUR: 'ankara' } as const
  return [
    'kopru',
    what,
    ...(start === end ? [start] : [start, end]),
    ...(address.reporter ? [voice[address.reporter]] : []),
    ...(address.known ? ['known', address.known] : []),
  ].join('-')
}
