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

  it.each([
    ['?lang=kk', ['en'], 'kk'],
    ['', ['ru-RU'], 'ru'],
    ['?lang=kk&q=a', ['en'], null],
    ['?lang=en', ['ru'], null],
  ])('puts the view of the reader in place of the English one: %s, %s', async (query, languages, locale) => {
    const page = new JSDOM(
      `<html><head>${['tr', 'kk', 'ru'].map((one) => `<meta name="view-${one}" content="./${one}.html">`).join('')}</head><body><div id="first-view">English</div></body></html>`,
      { url: `https://a.host/${query}`, runScripts: 'outside-only' },
    )
    const asked: string[] = []
    Object.defineProperty(page.window.navigator, 'languages', { value: languages })
    Object.assign(page.window, {
      matchMedia: () => ({ matches: false }),
      fetch: (address: string) => {
        asked.push(address)
        return Promise.resolve({ ok: true, text: () => Promise.resolve('<title>Title</title>Own words') })
      },
    })
    Object.defineProperty(page.window.document, 'fonts', { value: { ready: Promise.resolve() } })
    page.window.eval(HEAD_SCRIPT)
    await new Promise((resolve) => setTimeout(resolve))
    expect(asked).toEqual(locale ? [`./${locale}.html`] : [])
    const { documentElement: html, title } = page.window.document
    const view = page.window.document.getElementById('first-view')!
    expect(view.textContent).toBe(locale ? 'TitleOwn words' : 'English')
    expect(title).toBe(locale ? 'Title' : '')
    expect(html.lang).toBe(locale ?? '')
    expect(html.dataset['other']).toBe(query.includes('q=') ? '' : undefined)
  })

  it.each(['the view, then the error', 'the error, then the view', 'the error alone'])(
    'names the language that the page is in where its script does not come: %s',
    async (order) => {
      const page = new JSDOM(
        '<html lang="en"><head><meta name="view-tr" content="./tr.html"><script type="module" src="a.js"></script></head><body><div id="first-view">English<p id="not-come" hidden></p></div></body></html>',
        { url: 'https://a.host/?lang=tr', runScripts: 'outside-only' },
      )
      const { document, Event } = page.window
      const fail = () => document.querySelector('script')!.dispatchEvent(new Event('error'))
      Object.assign(page.window, {
        matchMedia: () => ({ matches: false }),
        fetch: () => {
          if (order.startsWith('the error')) fail()
          const isThere = order.includes('view')
          return Promise.resolve({
            ok: isThere,
            text: () => Promise.resolve('<title>T</title>Türkçe<p id="not-come" hidden></p>'),
          })
        },
      })
      Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() } })
      page.window.eval(HEAD_SCRIPT)
      await new Promise((resolve) => setTimeout(resolve))
      if (!order.startsWith('the error')) fail()
      const { lang } = document.documentElement
      const words = document.getElementById('first-view')!.textContent
      expect([lang, words]).toEqual(order.includes('view') ? ['tr', 'TTürkçe'] : ['en', 'English'])
      expect(document.getElementById('not-come')!.hidden).toBe(false)
      expect(document.documentElement.dataset['other']).toBeUndefined()
    },
  )

  it('keeps the last place that was pressed before the script, and what was typed after', () => {
    const page = new JSDOM(
      '<html><head></head><body><div id="first-view" class="first-view"><a class="skip" href="#a">skip</a><a id="figure" href="read.html#claim:a">1</a><div id="masthead" class="masthead top"><a id="button" href="#b">2</a></div></div></body></html>',
      { url: 'https://a.host/', runScripts: 'outside-only' },
    )
    const { document, MouseEvent, KeyboardEvent } = page.window
    Object.assign(page.window, { matchMedia: () => ({ matches: false }) })
    page.window.eval(HEAD_SCRIPT)
    const press = (selector: string) => {
      const event = new MouseEvent('click', {
        bubbles: true,
        cancelable: true,
        detail: 1,
        clientX: 7,
        clientY: 9,
      })
      document.querySelector(selector)!.dispatchEvent(event)
      return event.defaultPrevented
    }
    const type = (key: string, ctrlKey = false) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }))
    const wish = () => (page.window as unknown as { wish?: unknown }).wish
    expect(press('.skip')).toBe(false)
    expect(press('#first-view')).toBe(false)
    type(' ')
    expect(wish()).toBeUndefined()
    expect(press('#figure')).toBe(true)
    for (const key of ['a', 'Shift', 'b']) type(key)
    type('r', true)
    expect(wish()).toEqual({ x: 7, y: 9, in: '', keys: 'ab' })
    expect(document.documentElement.dataset['wish']).toBe('')
    // what may stay in the window as the page moves has places of its own
    const masthead = document.getElementById('masthead')!
    masthead.getBoundingClientRect = () => ({ left: 2, top: 3 }) as DOMRect
    press('#button')
    expect(wish()).toEqual({ x: 5, y: 6, in: 'masthead top', keys: '' })
  })

  it('keeps what is typed until the wish is done, also where the script has come, and takes back', () => {
    const page = new JSDOM('<html><head></head><body><div id="first-view"></div><input></body></html>', {
      url: 'https://a.host/',
      runScripts: 'outside-only',
    })
    const { document, KeyboardEvent } = page.window
    Object.assign(page.window, { matchMedia: () => ({ matches: false }) })
    page.window.eval(HEAD_SCRIPT)
    const shortcuts: string[] = []
    page.window.addEventListener('keydown', ({ key }) => void shortcuts.push(key))
    const type = (key: string, at: Element = document.body) =>
      at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    const kept = page.window as unknown as { wish?: { keys: string } | undefined }
    type('Backspace')
    expect(kept.wish).toBeUndefined()
    type('a')
    document.getElementById('first-view')!.remove()
    for (const key of ['b', 'Backspace', 'r', ' ']) type(key)
    expect(kept.wish).toEqual({ keys: 'ar ' })
    expect(shortcuts).toEqual(['Backspace'])
    // a field of the page that is there takes its own
    type('x', document.querySelector('input')!)
    expect(kept.wish).toEqual({ keys: 'ar ' })
    kept.wish = undefined
    type('k')
    expect(kept.wish).toBeUndefined()
    expect(shortcuts).toEqual(['Backspace', 'x', 'k'])
  })

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
