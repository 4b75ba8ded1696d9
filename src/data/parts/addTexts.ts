import type { Locale } from '#domain/codelists.ts'
import type { Strings } from './texts.ts'
import { isObject, isText, NAMES } from './textShape.ts'

/**
 * A part that has come in English, with its texts in one more language too; what was given stays as it is. Null when
 * there are more or fewer strings than texts.
 */
export function addTexts(part: unknown, locale: Locale, strings: Strings): unknown {
  let next = 0
  function added(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(added)
    if (!isObject(value)) return value
    if (isText(value)) {
      const text = strings[next++]
      return text == null ? value : { ...value, [locale]: text }
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, key === NAMES ? item : added(item)]),
    )
  }
  const whole = added(part)
  return next === strings.length ? whole : null
}
