import { LOCALES, type Locale } from '#domain/codelists.ts'

const KEY = 'kopru:second-language'

/** The other delegation's language first. */
const PARTNER: Record<Locale, Locale> = { en: 'kk', tr: 'kk', kk: 'tr', ru: 'tr' }

/** The language that this browser last showed beside another; null: none yet, or it keeps nothing. */
export function keptSecond(): Locale | null {
  try {
    const kept = window.localStorage.getItem(KEY)
    return LOCALES.find((locale) => locale === kept) ?? null
  } catch {
    return null
  }
}

export function keepSecond(locale: Locale): void {
  try {
    window.localStorage.setItem(KEY, locale)
  } catch {
    // the choice then holds for this talk
  }
}

/**
 * The language that comes after `current` beside `main`: first the one that the talk began with, or that of the other
 * delegation, then each other, then none.
 */
export function nextSecond(current: Locale | null, main: Locale, begun: Locale | null): Locale | null {
  const others = LOCALES.filter((locale) => locale !== main)
  const first = begun && begun !== main ? begun : PARTNER[main]
  const round = [first, ...others.filter((locale) => locale !== first)]
  return current === null ? first : (round[round.indexOf(current) + 1] ?? null)
}
