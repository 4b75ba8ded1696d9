import { LOCALES, type Locale } from '#domain/codelists.ts'
import type { Text } from '#domain/sourced.ts'

/** The names of a place are facts: a reader sees those in other languages too. */
export const NAMES = 'names'

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

export const isText = (value: Record<string, unknown>): value is Text =>
  typeof value.en === 'string' && Object.keys(value).every((key) => LOCALES.includes(key as Locale))
