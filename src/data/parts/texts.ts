import { LOCALES, type Locale } from '#domain/codelists.ts'
import { isObject, isText, NAMES } from './textShape.ts'

/** One language of a part: its strings in the order of the walk, null where the language has none. */
export type Strings = readonly (string | null)[]

/** Stands where a text was taken out. No field of the record is called by an empty name. */
const HOLE = ''

/** The value with holes for its texts, and the strings of each language in the order of the holes. */
export function takeTexts(whole: unknown): { bare: unknown; strings: Record<Locale, Strings> } {
  const strings: Record<Locale, (string | null)[]> = { en: [], tr: [], kk: [], ru: [] }
  function bareOf(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(bareOf)
    if (!isObject(value)) return value
    if (!isText(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [key, key === NAMES ? item : bareOf(item)]),
      )
    }
    for (const locale of LOCALES) strings[locale].push(value[locale] ?? null)
    return { [HOLE]: 0 }
  }
  return { bare: bareOf(whole), strings }
}

/**
 * Fills the holes of a freshly parsed part in place, with as many languages as have come. False when there
 * are more or fewer strings than holes: the parts are not of one release.
 */
export function putTexts(part: unknown, strings: ReadonlyMap<Locale, Strings>): boolean {
  let next = 0
  const languages = [...strings]
  function filled(value: unknown): unknown {
    if (!isObject(value)) return value
    if (HOLE in value) return textAt(next++)
    if (Array.isArray(value)) for (let i = 0; i < value.length; i++) value[i] = filled(value[i])
    else for (const key in value) value[key] = filled(value[key])
    return value
  }
  const textAt = (index: number) =>
    Object.fromEntries(
      languages.flatMap(([locale, list]) => (list[index] == null ? [] : [[locale, list[index]]])),
    )
  filled(part)
  return languages.every(([, list]) => list.length === next)
}
