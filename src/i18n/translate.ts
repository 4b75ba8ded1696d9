import type { Locale } from '#domain/codelists.ts'
import type { English } from './messages/en.ts'

/** A flat table of messages; `{name}` is a placeholder, `.one` `.few` `.many` `.other` are plural forms. */
export type Messages = Record<string, string>
type EnglishKey = keyof English
type PluralSuffix = 'one' | 'few' | 'many' | 'other'

type PluralsOf<Keys> = {
  [K in Keys & string]: K extends `${infer Base}.other` ? (`${Base}.one` extends Keys ? Base : never) : never
}[Keys & string]
type SinglesOf<Keys> = Exclude<Keys, `${PluralsOf<Keys>}.${PluralSuffix}`>

/**
 * All messages of a language, or of a part of it, whose plural rules tell these forms apart; a missing one is a type
 * error.
 */
export type Catalogue<Forms extends PluralSuffix, Part = English> = Record<
  (SinglesOf<keyof Part> | `${PluralsOf<keyof Part>}.${Forms}`) & string,
  string
>

/** A key with plural forms: English has `.one` and `.other` of it. (`kind.other` alone is no plural.) */
export type PluralKey = PluralsOf<EnglishKey>
export type MessageKey = SinglesOf<EnglishKey>

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never
export type ParamsOf<K extends EnglishKey> = [Placeholders<English[K]>] extends [never]
  ? []
  : [params: Record<Placeholders<English[K]>, string>]

export interface Translate {
  <K extends MessageKey>(key: K, ...params: ParamsOf<K>): string
}

/** A value that ends in the dot of an abbreviation, as `г.` in dates, takes the place of the dot after it. */
const fill = (template: string, params: Record<string, string> = {}): string =>
  template.replace(/\{(\w+)\}(\.?)/g, (_, name: string, dot: string) => {
    const value = params[name] ?? `{${name}}`
    return value.endsWith('.') ? value : value + dot
  })

/** Looks messages up; a language without the message falls back to English, which has all of them. */
export function createTranslate(messages: Messages, fallback: Messages): Translate {
  return (key: string, params?: Record<string, string>) => fill(messages[key] ?? fallback[key] ?? key, params)
}

export type TranslatePlural = (key: PluralKey, count: number, params: Record<string, string>) => string

/** Picks the plural form by the rules of the language; `params` hold the count as already formatted. */
export function createPlural(locale: Locale, messages: Messages, fallback: Messages): TranslatePlural {
  const rules = new Intl.PluralRules(locale)
  const english = new Intl.PluralRules('en')
  return (key, count, params) => {
    const own = messages[`${key}.${rules.select(count)}`] ?? messages[`${key}.other`]
    return fill(own ?? fallback[`${key}.${english.select(count)}`] ?? fallback[`${key}.other`] ?? key, params)
  }
}
