import * as v from 'valibot'
import { LOCALES, LOCATOR_PARTS, type Locale } from '#domain/codelists.ts'
import type { Evidence, Text } from '#domain/sourced.ts'
import { grainOf, parsePeriod } from '#domain/timePeriod.ts'
import * as words from '../words.ts'

/** A schema that reads unknown input as `T`; `satisfies` it, and tsc keeps schema and domain together. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>

/** An object without further fields. Its message lists all unknown fields, of which valibot names only the first. */
export const strict = /* @__NO_SIDE_EFFECTS__ */ <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, (issue) => unknownFields(entries, issue.path?.at(-1)?.input).join('\n'))

const unknownFields = (entries: v.ObjectEntries, input: unknown) =>
  Object.keys(Object(input)).filter((key) => !Object.hasOwn(entries, key))

export const maybe = v.exactOptional
export const listOf = v.array
export const atLeastOne = /* @__NO_SIDE_EFFECTS__ */ <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.minLength(1, words.atLeastOne))

const PERIOD = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/
const MOMENT = /^\d{4}(-\d\d(-\d\d)?)?$/
const ID = /^[a-z0-9]+([._-]+[a-z0-9]+)*$/
const CLAIM_ID = /^[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*){2}(~[2-9])?$/
const LOCATOR = new RegExp(`^(${LOCATOR_PARTS.join('|')})( \\S(.*\\S)?)?$`)

const matching = /* @__NO_SIDE_EFFECTS__ */ (pattern: RegExp, expected: string) =>
  v.pipe(v.string(), v.regex(pattern, expected))
const isPeriod = (text: string) => parsePeriod(text) !== null

export const line = matching(/^\S([\s\S]*\S)?$/, words.line)
export const id = matching(ID, words.id)
export const claimId = matching(CLAIM_ID, words.claimId)
export const period = v.pipe(v.string(), v.regex(PERIOD, words.period), v.check(isPeriod, words.period))
export const moment = v.pipe(v.string(), v.regex(MOMENT, words.moment), v.check(isPeriod, words.moment))
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d$/, words.day),
  v.check((text) => isPeriod(text) && grainOf(text) === 'day', words.day),
)
export const years = v.pipe(
  v.string(),
  v.regex(/^\d{4}\/\d{4}$/, words.years),
  v.check(isPeriod, words.years),
)
export const url = matching(/^https?:\/\/[^\s/?#]+\.[^\s/?#]+([/?#]\S*)?$/, words.url)
export const email = matching(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, words.email)
export const language = matching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, words.language)

export const finite = v.pipe(v.number(), v.finite(words.finite))
export const positive = v.pipe(finite, v.gtValue(0, words.positive))
export const count = v.pipe(v.number(), v.integer(words.whole), v.minValue(0, words.whole))
export const year = v.pipe(
  v.number(),
  v.integer(words.year),
  v.minValue(1900, words.year),
  v.maxValue(2100, words.year),
)
export const latitude = v.pipe(v.number(), v.minValue(-90, words.latitude), v.maxValue(90, words.latitude))
export const longitude = v.pipe(
  v.number(),
  v.minValue(-180, words.longitude),
  v.maxValue(180, words.longitude),
)

/** English, and the other languages as far as they are there. */
export const text = strict({
  en: line,
  tr: maybe(line),
  kk: maybe(line),
  ru: maybe(line),
}) satisfies SchemaOf<Text>

/** One optional field per language. */
export const perLocale = /* @__NO_SIDE_EFFECTS__ */ <const S extends v.GenericSchema>(item: S) =>
  strict(
    Object.fromEntries(LOCALES.map((locale) => [locale, maybe(item)])) as Record<
      Locale,
      v.ExactOptionalSchema<S, undefined>
    >,
  )

const reference = strict({
  source: id,
  at: matching(LOCATOR, words.locator(LOCATOR_PARTS)),
}) satisfies SchemaOf<Evidence>

/** Evidence that may be empty, for what is this project's own or a suggestion. */
export const references = listOf(reference)
export const evidence = v.pipe(references, v.minLength(1, words.evidence))
