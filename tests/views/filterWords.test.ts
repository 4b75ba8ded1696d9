import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EVENT_KINDS } from '#domain/codelists.ts'
import { NO_FILTERS } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { filterWords } from '#views/filterWords.ts'

const english = renderHook(useI18n).result.current

it('says nothing when nothing narrows the record', () => {
  expect(filterWords(english, NO_FILTERS)).toEqual([])
})

it('names every filter in force', () => {
  expect(
    filterWords(english, {
      time: { start: 2015, end: 2020 },
      reporter: 'KAZ',
      known: '2022-11-09',
      hidesUndated: true,
      kinds: ['security', 'multilateral'],
      states: 'TUR',
      posts: ['embassy'],
      q: 'Erdoğan',
    }),
  ).toEqual([
    'Years 2015–2020',
    'As Astana reports',
    'As known on 9 Nov 2022',
    'Hide what carries no publication day',
    'Security and Multilateral',
    'Posts of Türkiye',
    'Embassy',
    'Search: Erdoğan',
  ])
})

it('counts the categories where they are many, and names a single year once', () => {
  const kinds = EVENT_KINDS.slice(0, 5)
  expect(filterWords(english, { ...NO_FILTERS, time: { start: 2020, end: 2020 }, kinds })).toEqual([
    'Years 2020',
    `5 of ${EVENT_KINDS.length} categories`,
  ])
})
