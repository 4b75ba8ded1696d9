import { briefings } from '../../messages/kk/briefings.ts'
import { exports } from '../../messages/kk/exports.ts'
import { plain } from '../../messages/kk/plain.ts'
import { room } from '../../messages/kk/room.ts'
import type { LateEnglish } from '../../messages/en.ts'
import type { Catalogue } from '../../translate.ts'

/** Kazakh: the words of briefings and documents. Native review is open. */
export const messages = {
  ...briefings,
  ...exports,
  ...plain,
  ...room,
} satisfies Catalogue<'one' | 'other', LateEnglish>
