import type { Address } from '#domain/filters.ts'
import { toQuery } from '#state/query.ts'

/** The full link to a view of this page, as it would be given to somebody. */
export const linkTo = (address: Address): string => new URL(toQuery(address), document.baseURI).href
