import { LOCATOR_PARTS } from '#domain/codelists.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'

/** What a locator takes from its source as it stands there: a heading, the name of a column; empty without letters. */
export function locatorWords(at: string): string {
  const [, ...rest] = at.split(' ')
  const words = rest.join(' ')
  return /\p{L}{2}/u.test(words) ? words : ''
}

/** A locator of the record (`paragraph 2-5`, `interview`) in the reader's words; the part after the word is kept. */
export function locatorText(t: I18n['t'], at: string): string {
  const [word, ...rest] = at.split(' ')
  const part = LOCATOR_PARTS.find((name) => name === word)
  return part ? t(`locator.${part}`, { what: rest.join(' ') }).trim() : at
}
