import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '#domain/codelists.ts'
import { preferredLocale } from '#i18n/languages.ts'
import { HEAD_SCRIPT } from '../../scripts/firstView/headScript.ts'

interface Reader {
  query?: string
  languages?: readonly string[]
  /** What the browser keeps; `null`: it forbids to ask. */
  kept?: string | null
  isDark?: boolean
}

/** What the script of the head makes of the page for this reader. */
function headOf({ query = '', languages = ['en-GB'], kept = '', isDark = false }: Reader) {
  const page = new JSDOM('<html><head></head></html>', {
    url: `https://a.host/${query}`,
    runScripts: 'outside-only',
  })
  const { window } = page
  Object.defineProperty(window.navigator, 'languages', { value: languages })
  Object.assign(window, { matchMedia: () => ({ matches: isDark }) })
  if (kept === null)
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('forbidden')
      },
    })
  else if (kept) window.localStorage.setItem('kopru:preferences', kept)
  window.eval(HEAD_SCRIPT)
  const { theme, other } = window.document.documentElement.dataset
  return { theme, isOther: other !== undefined }
}

describe('the script of the head', () => {
  it('lets an English reader of the plain address see the first view', () => {
    expect(headOf({})).toEqual({ theme: 'light', isOther: false })
    expect(headOf({ kept: null })).toEqual({ theme: 'light', isOther: false })
    expect(headOf({ kept: 'damaged{' })).toEqual({ theme: 'light', isOther: false })
    expect(headOf({ kept: '5' })).toEqual({ theme: 'light', isOther: false })
  })

  it.each(['?time=2015..2020', '?lang=kk', '?embed=1&view=trade', '?scene=a', '?sel=claim:a'])(
    'hides it under %s',
    (query) => expect(headOf({ query }).isOther).toBe(true),
  )

  it.each([
    [['tr-TR', 'en'], 'tr'],
    [['kk'], 'kk'],
    [['de', 'ru-RU', 'en'], 'ru'],
    [['de', 'en'], 'en'],
    [['de'], 'en'],
    [[], 'en'],
    [['trx'], 'en'],
  ])('reads the languages of the browser as the page does: %s', (languages, locale) => {
    expect(preferredLocale(languages, LOCALES)).toBe(locale)
    expect(headOf({ languages }).isOther).toBe(locale !== 'en')
  })

  it('goes by the language that the reader chose', () => {
    expect(headOf({ kept: '{"lang":"tr"}' }).isOther).toBe(true)
    expect(headOf({ kept: '{"lang":"en"}', languages: ['tr'] }).isOther).toBe(false)
    expect(headOf({ kept: '{"lang":"xx"}', languages: ['tr'] }).isOther).toBe(true)
  })

  it('puts on the theme of the link, else of the reader, else of the system', () => {
    expect(headOf({ isDark: true }).theme).toBe('dark')
    expect(headOf({ isDark: true, kept: '{"theme":"light"}' }).theme).toBe('light')
    expect(headOf({ kept: '{"theme":"room"}' }).theme).toBe('projector')
    expect(headOf({ query: '?theme=room', kept: '{"theme":"dark"}' }).theme).toBe('projector')
    expect(headOf({ kept: '{"theme":"pink"}' }).theme).toBe('light')
    expect(headOf({ query: '?theme=dark&q=a', kept: '{"theme":"light"}' }).theme).toBe('dark')
    expect(headOf({ query: '?theme=lightning', kept: '{"theme":"dark"}' }).theme).toBe('dark')
  })

  it('reads nothing that is kept in an embedded view', () => {
    expect(headOf({ query: '?view=trade&embed=1', kept: '{"theme":"dark"}' }).theme).toBe('light')
  })

  it.each(['?q=embed', '?embed=1', '?q=embed&view=trade', '?embed=1&q=view'])(
    'reads what is kept under %s, which is no embedded view',
    (query) => expect(headOf({ query, kept: '{"theme":"dark"}' }).theme).toBe('dark'),
  )

  it('shows what stands for a script that does not come, and nothing for an image', () => {
    const page = new JSDOM(
      '<html><head></head><body><noscript></noscript><p id="not-come" hidden></p><script type="module" src="a.js"></script><img></body></html>',
      { url: 'https://a.host/?sel=figure:posts', runScripts: 'outside-only' },
    )
    const { document, Event } = page.window
    Object.assign(page.window, { matchMedia: () => ({ matches: false }) })
    // text alone, as where scripts run
    document.querySelector('noscript')!.textContent = '<style>a{}</style>'
    page.window.eval(HEAD_SCRIPT)
    const fail = (name: string) => document.querySelector(name)!.dispatchEvent(new Event('error'))
    const line = document.getElementById('not-come')!
    fail('img')
    expect(line.hidden).toBe(true)
    expect(document.documentElement.dataset['other']).toBe('')
    fail('script')
    expect(line.hidden).toBe(false)
    expect(document.documentElement.dataset['other']).toBeUndefined()
    expect(document.querySelector('body > style')!.textContent).toBe('a{}')
  })
})
