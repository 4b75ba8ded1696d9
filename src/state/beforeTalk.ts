import { type Address, DEFAULT_ADDRESS } from '#domain/filters.ts'
import { fromQuery } from './query.ts'

/**
 * What the page showed when the talk of this entry of the history began; the default page where a link has opened it.
 * The browser keeps it with the entry, through a reload too.
 */
export function beforeTalk(): Address {
  const state: unknown = window.history.state
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null
  return { ...DEFAULT_ADDRESS, ...(typeof from === 'string' && fromQuery(from)) }
}
