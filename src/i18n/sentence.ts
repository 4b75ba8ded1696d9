import type { Locale } from '#domain/codelists.ts'

/** A sentence that may begin with a word from inside another, as "over" or "about": it gets its capital. */
export const asSentence = (text: string, locale: Locale): string => {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
