import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LOCALES } from '#domain/codelists.ts'
import { keepSecond, keptSecond, nextSecond } from '#state/secondLanguage.ts'

describe(nextSecond, () => {
  it.each(LOCALES)('goes beside %s through each other language once, then to none', (main) => {
    const shown = []
    let now = nextSecond(null, main, null)
    while (now && shown.length < 10) {
      shown.push(now)
      now = nextSecond(now, main, null)
    }
    expect(shown.toSorted()).toEqual(LOCALES.filter((locale) => locale !== main).toSorted())
  })

  it('begins with the language of the other delegation', () => {
    expect(nextSecond(null, 'tr', null)).toBe('kk')
    expect(nextSecond(null, 'kk', null)).toBe('tr')
  })

  it('begins with the one that was used last, unless the page speaks it now', () => {
    expect(nextSecond(null, 'en', 'ru')).toBe('ru')
    expect(nextSecond(null, 'ru', 'ru')).toBe('tr')
  })
})

describe('the language kept', () => {
  const kept = new Map<string, string>()
  beforeEach(() => {
    kept.clear()
    vi.stubGlobal('window', {
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => kept.set(key, text),
      },
    })
  })

  it('is the one shown last', () => {
    expect(keptSecond()).toBeNull()
    keepSecond('kk')
    expect(keptSecond()).toBe('kk')
  })

  it('is none where the browser keeps nothing, or nonsense', () => {
    kept.set('kopru:second-language', 'xx')
    expect(keptSecond()).toBeNull()
    vi.stubGlobal('window', {})
    expect(keptSecond()).toBeNull()
    expect(() => keepSecond('kk')).not.toThrow()
  })
})
