import type { Locale } from '#domain/codelists.ts'

/**
 * Whether a native reader of the language, from outside this project, has read all of its texts. A second reader of
 * the project has read each; the page says in its footer where the other review is still open.
 */
export const NATIVE_REVIEW: Record<Locale, 'open' | 'done'> = {
  en: 'open',
  tr: 'open',
  kk: 'open',
  ru: 'open',
}
