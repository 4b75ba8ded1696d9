import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const A_LATE_KEY = 'room.announce'

/** The module as a page has it that has just begun. */
async function fresh() {
  vi.resetModules()
  return import('#i18n/languages.ts')
}

const noSuchFile = () => {
  throw new Error('no such file')
}

afterEach(() => {
  vi.doUnmock('#i18n/languages/ru.ts')
  vi.doUnmock('#i18n/languages/late/kk.ts')
})

describe('the words of briefings and documents', () => {
  beforeEach(() => vi.resetModules())

  it('do not come with a language', async () => {
    const { LOADERS } = await fresh()
    const { language } = await LOADERS.kk()
    expect(Object.keys(language.messages).length).toBeGreaterThan(100)
    expect(language.messages).not.toHaveProperty([A_LATE_KEY])
  })

  it('come with their code to every language in use, and to those that come after', async () => {
    const { LOADERS, withLateWords } = await fresh()
    const [kk, ru] = await Promise.all([LOADERS.kk(), LOADERS.ru()])
    expect(await withLateWords(Promise.resolve('code'))).toBe('code')
    const words = [kk, ru, await LOADERS.tr()].map(({ language }) => language.messages[A_LATE_KEY])
    expect(new Set(words).size).toBe(3)
    expect(words).not.toContain(undefined)
  })

  it('come also where another language has not come', async () => {
    vi.doMock('#i18n/languages/ru.ts', noSuchFile)
    const { LOADERS, withLateWords } = await fresh()
    const { language } = await LOADERS.kk()
    await expect(LOADERS.ru()).rejects.toThrow()
    expect(await withLateWords(Promise.resolve('code'))).toBe('code')
    expect(language.messages).toHaveProperty([A_LATE_KEY])
  })

  it('come to a language that was on its way', async () => {
    const { LOADERS, withLateWords } = await fresh()
    const coming = LOADERS.kk()
    await withLateWords(Promise.resolve('code'))
    expect((await coming).language.messages).toHaveProperty([A_LATE_KEY])
  })

  it('take no language with them where they do not come, only the code that needs them', async () => {
    vi.doMock('#i18n/languages/late/kk.ts', noSuchFile)
    const { LOADERS, withLateWords } = await fresh()
    await LOADERS.kk()
    await expect(withLateWords(Promise.resolve('code'))).rejects.toThrow()
    const { language } = await LOADERS.kk()
    expect(Object.keys(language.messages).length).toBeGreaterThan(100)
  })

  it('fail together with their code', async () => {
    const { withLateWords } = await fresh()
    await expect(withLateWords(Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  })
})
