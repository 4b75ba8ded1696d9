import { briefings } from '../../messages/tr/briefings.ts'
import { exports } from '../../messages/tr/exports.ts'
import { plain } from '../../messages/tr/plain.ts'
import { room } from '../../messages/tr/room.ts'
import type { LateEnglish } from '../../messages/en.ts'
import type { Catalogue } from '../../translate.ts'

/** Turkish: the words of briefings and documents. Native review is open. */
export const messages = {
  ...briefings,
  ...exports,
  ...plain,
  ...room,
} satisfies Catalogue<'one' | 'other', LateEnglish>
