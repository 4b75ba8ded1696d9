import { LOCATOR_PARTS } from '#domain/codelists.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'

/** A locator of the record (`paragraph 2-5`, `interview`) in the reader's words; the part after the word is kept. */
export function locatorText(t: I18n['t'], at: string): string {
  const [word, ...rest] = at.split(' ')
  const part = LOCATOR_PARTS.find((name) => name === word)
  return part ? t(`locator.${part}`, { what: rest.join(' ') }).trim() : at
}
