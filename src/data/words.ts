/** Every sentence that a problem can say, in one place, so that they can move to the message files one day. */
export const nothing = 'nothing'
export const required = 'a value: this field is required'
export const noSuchField = 'no such field (is it misspelt?)'
export const string = 'text in quotes'
export const number = 'a number'
export const boolean = 'true or false'
export const list = 'a list [ … ]'
export const group = 'a group of fields { … }'
export const oneOf = (values: readonly unknown[]) => `one of: ${values.join(', ')}`
export const readable = 'JSON'
export const file = 'the file to be there'
export const id = 'small letters, digits, hyphens: goods-trade'
export const claimId =
  'indicator/time/claimant, -- for the / of a range, ~2 for a second value: goods-trade/2024/kaz-bns'
export const line = 'text, without blanks around it'
export const period = 'a time: 2024, 2024-07, 2022-11-09, or a range of two, 2025-01/2025-05'
export const moment = 'a year, month or day: 2024, 2024-07, 2022-11-09'
export const day = 'a day: 2022-11-09'
export const years = 'whole years: 1991/2026'
export const locator = (parts: readonly string[]) =>
  `a place in the source that begins with one of: ${parts.join(', ')}`
export const url = 'an address that begins with https:// or http://'
export const email = 'an e-mail address'
export const language = 'a language tag: en, tr, kk, ru'
export const evidence = 'at least one source'
export const atLeastOne = 'at least one entry'
export const finite = 'a number that is not endless'
export const positive = 'a number above 0'
export const whole = 'a whole number'
export const year = 'a year: 2024'
export const latitude = 'a latitude from -90 to 90'
export const longitude = 'a longitude from -180 to 180'
export const missing = 'either a value, or null and the reason in "missing", not both and not neither'
export const coordinates = 'both lat and lon, or null for both'
export const unique = 'an id that no other record of the file has'
export const knownId = (name: string) => `an id that is in ${name}.json`
export const knownSubject = 'the id of a mission, place, event, claim, indicator, claimant or list'
export const notItself = 'another record than this one'
export const used = 'a record that cites this source (or no such source)'
export const claimIdOf = (start: string) => `${start}, or with ~2 behind it for a second value`
export const sameClaim = (other: string) =>
  `other time, claimant or value than ${other} (one claim, several sources)`
export const sameEvidence = 'every source and place once'
export const computed = (value: number) => `${value}, as its parts give`
export const computedParts = 'parts that have values, in the same unit'
export const sane = (from: number, to: number) => `a time that ends from ${from} to ${to}`
export const notAfter = (limit: string) => `a day not after the release, ${limit}`
export const notAfterRelease = (limit: string) =>
  `a period that has begun by the release, ${limit}, or another nature`
export const occurred = (limit: string) => `a time that has begun by the release, ${limit}, or "planned"`
export const horizon = 'a horizon only on a target or a plan'
export const horizonOrder = (start: string) => `a horizon not before ${start}`
export const percent = 'a percentage from 0 to 100 (a rate: from -100 up)'
export const count = 'a whole number of 0 or more: things are counted'
export const twoStates = 'another state than the sending one'
export const seatState = (area: string) => `a place in ${area}`
export const inside = (area: string) => `a point inside ${area}`
export const asOf = (limit: string) => `a time not before the first attestation, ${limit}`
export const exists = 'a statement that says "exists", as the post is active'
export const disputed = 'statements that say "exists" and "absent-from-list", as the post is disputed'
export const ended = 'a statement that says "ended", as the post is former'
export const nameOfEvidence = 'evidence only for a language that has a name'
export const areas = 'KAZ and TUR, once each'
export const inOrder = 'parts in order of years that do not overlap'
export const layout = 'one record per line, as "npm run data:check -- --write" writes it'
