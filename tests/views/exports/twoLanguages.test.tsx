import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { kk, ru, tr } from '../../i18n/wholeLanguages.ts'
import { Handout } from '#views/exports/handout/Handout.tsx'
import { readPalette } from '#ui/timeline/palette.ts'
import { createI18n } from '#i18n/I18nProvider.tsx'
import { documentPlan, scopeIn } from '#views/exports/documentPlan.ts'
import { DAY, detail, index, planOf, record } from './planOf.ts'

const request = { query: '?time=2010..2024', form: 'paper' } as const
const ofSheets = (plan: ReturnType<typeof planOf>) =>
  plan.sheets.map(({ id, section, dates }) => ({
    id,
    figures: section.figures.flatMap(({ voices }) => voices.map(({ claim }) => claim?.id)),
    posts: section.posts.map(({ mission }) => mission.id),
    dates: dates.map((event) => event.id),
    differences: section.differences.map(({ indicator, time }) => `${indicator.id} ${time}`),
  }))

describe('a document in two languages', () => {
  it.each([
    ['Turkish', tr],
    ['Kazakh', kk],
    ['Russian', ru],
  ] as const)('has the same rows and the same numbers of sources in English and %s', (_, language) => {
    const [first, second] = [planOf(request), planOf({ ...request, language })]
    expect(ofSheets(second)).toEqual(ofSheets(first))
    expect(second.sourceList.map(({ number, url }) => [number, url])).toEqual(
      first.sourceList.map(({ number, url }) => [number, url]),
    )
  })

  it('sets the second language under the first, row by row, and says nothing twice', () => {
    const plan = planOf({ ...request, query: '?view=missions' })
    const second = planOf({ ...request, query: '?view=missions', language: kk })
    const tools = { palette: readPalette(document.body, true), basemap: null }
    render(<Handout plan={plan} second={second} size="a4" {...tools} onClose={() => {}} />)
    const pages = screen.getByRole('dialog')
    const texts = [...pages.querySelectorAll<HTMLElement>('[lang="kk"]')]
    expect(texts.length).toBeGreaterThan(20)
    for (const text of texts) {
      expect(text.textContent).toMatch(/\p{Script=Cyrillic}|\d/u)
      expect(text.parentElement!.textContent).not.toBe(text.textContent.repeat(2))
    }
    const embassy = within(pages).getAllByRole('row', { name: /Embassy of Kazakhstan/ })[0]!
    expect(within(embassy).getByRole('rowheader')).toHaveTextContent(/^Embassy of Kazakhstan.*Қазақстан/)
    // names that are the same in both stand once
    expect(texts.map((text) => text.textContent)).not.toContain('Ankara')
  })

  it('draws each picture in the words of its language', () => {
    const plan = planOf({ ...request, query: '?view=trade' })
    const second = planOf({ ...request, query: '?view=trade', language: kk })
    const tools = { palette: readPalette(document.body, true), basemap: null }
    render(<Handout plan={plan} second={second} size="a4" {...tools} onClose={() => {}} />)
    const [own, other] = screen.getAllByRole('img').map((picture) => picture.textContent)
    expect(own).toMatch(/Goal \$10bn, from Dec 2007/)
    expect(other).toMatch(/Меже 10\s+млрд/)
    expect(other).not.toMatch(/Goal|restated/)
  })

  it('has the notes of the record’s own scenes in that language, and none that an author wrote in another', () => {
    const scene = record.scenes[0]!
    const inTurkish = { ...scene, notes: { en: scene.notes.en, tr: scene.notes.tr! } }
    const written = { ...scene, id: 'own', isWritten: true, notes: { en: 'My own words.' } }
    const briefing = { id: 'mine', name: 'Mine', scenes: [inTurkish, written] }
    const loaded = { i18n: createI18n(ru), index, detail }
    const scope = scopeIn(loaded, { kind: 'briefing', briefing })
    const notes = documentPlan(loaded, scope, 'paper', DAY).sheets.map((sheet) => sheet.notes)
    expect(notes).toEqual([scene.notes.ru, ''])
  })

  it('is in one language when no other is wanted', () => {
    const plan = planOf({ ...request, query: '?view=missions' })
    const tools = { palette: readPalette(document.body, true), basemap: null }
    render(<Handout plan={plan} second={null} size="a4" {...tools} onClose={() => {}} />)
    expect(screen.getByRole('dialog').querySelector('.handout__second')).toBeNull()
  })
})
