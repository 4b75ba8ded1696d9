import { describe, expect, it } from 'vitest'
import { createI18n, ENGLISH } from '#i18n/I18nProvider.tsx'
import { createPlural, createTranslate, type PluralKey } from '#i18n/translate.ts'

const english = {
  greeting: 'Hello, {name}: {name} of {place}',
  plain: 'No placeholders',
  'thing.one': '{count} thing',
  'thing.other': '{count} things',
}
type Loose = (key: string, params?: Record<string, string>) => string
const translate = (messages: Record<string, string>) => createTranslate(messages, english) as Loose
const plural = (locale: 'en' | 'tr' | 'ru' | 'kk', messages: Record<string, string>) => {
  const tn = createPlural(locale, messages, english)
  return (count: number) => tn('thing' as PluralKey, count, { count: String(count) })
}

describe(createTranslate, () => {
  it('fills every placeholder, each time that it stands', () => {
    expect(translate(english)('greeting', { name: 'Ada', place: 'Ankara' })).toBe('Hello, Ada: Ada of Ankara')
  })

  it.each(['$&', '$1', '{place}', '<b>'])('puts %s in as it is', (name) => {
    expect(translate(english)('greeting', { name, place: 'X' })).toBe(`Hello, ${name}: ${name} of X`)
  })

  it('shows a placeholder that nothing fills, rather than nothing', () => {
    expect(translate(english)('greeting', { name: 'Ada' })).toBe('Hello, Ada: Ada of {place}')
    expect(translate(english)('greeting')).toBe('Hello, {name}: {name} of {place}')
  })

  it('ends a sentence once, also where it ends in the dot of an abbreviation', () => {
    const messages = { since: 'Опубликовано {day}.', on: 'На {day} {count}.' }
    expect(translate(messages)('since', { day: '9 нояб. 2022 г.' })).toBe('Опубликовано 9 нояб. 2022 г.')
    expect(translate(messages)('since', { day: '2022' })).toBe('Опубликовано 2022.')
    expect(translate(messages)('on', { day: 'дек. 2007 г.', count: '3' })).toBe('На дек. 2007 г. 3.')
  })

  it('speaks English where the language has no words yet, and shows the key where nobody has', () => {
    expect(translate({ plain: 'Düz' })('plain')).toBe('Düz')
    expect(translate({})('plain')).toBe('No placeholders')
    expect(translate({})('no.such.key')).toBe('no.such.key')
  })
})

describe(createPlural, () => {
  it.each([
    [0, '0 things'],
    [1, '1 thing'],
    [2, '2 things'],
    [21, '21 things'],
  ])('counts %d in English: %s', (count, words) => {
    expect(plural('en', english)(count)).toBe(words)
  })

  const russian = {
    'thing.one': '{count} вещь',
    'thing.few': '{count} вещи',
    'thing.many': '{count} вещей',
    'thing.other': '{count} вещи',
  }

  it.each([
    [1, '1 вещь'],
    [21, '21 вещь'],
    [3, '3 вещи'],
    [5, '5 вещей'],
    [11, '11 вещей'],
    [0, '0 вещей'],
  ])('counts %d as Russian does: %s', (count, words) => {
    expect(plural('ru', russian)(count)).toBe(words)
  })

  it('takes the general form where a language does not write the exact one', () => {
    expect(plural('ru', { 'thing.other': '{count} шт.' })(1)).toBe('1 шт.')
    expect(plural('tr', { 'thing.other': '{count} şey' })(1)).toBe('1 şey')
  })

  it('counts as English does where the language has no words yet', () => {
    expect(plural('ru', {})(21)).toBe('21 things')
    expect(plural('kk', {})(1)).toBe('1 thing')
  })
})

describe(createI18n, () => {
  const turkish = createI18n({ ...ENGLISH, style: { ...ENGLISH.style, locale: 'tr' } })

  it('reads a text of the record in the language, else in English', () => {
    expect(turkish.text({ en: 'Embassy', tr: 'Büyükelçilik' })).toBe('Büyükelçilik')
    expect(turkish.text({ en: 'Embassy', kk: 'Елшілік' })).toBe('Embassy')
    expect(createI18n(ENGLISH).text({ en: 'Embassy', tr: 'Büyükelçilik' })).toBe('Embassy')
  })
})
