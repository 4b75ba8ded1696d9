import { briefings } from '../../messages/ru/briefings.ts'
import { exports } from '../../messages/ru/exports.ts'
import { plain } from '../../messages/ru/plain.ts'
import { room } from '../../messages/ru/room.ts'
import type { LateEnglish } from '../../messages/en.ts'
import type { Catalogue } from '../../translate.ts'

/** Russian: the words of briefings and documents. Native review is open. */
export const messages = {
  ...briefings,
  ...exports,
  ...plain,
  ...room,
} satisfies Catalogue<'one' | 'few' | 'many' | 'other', LateEnglish>
