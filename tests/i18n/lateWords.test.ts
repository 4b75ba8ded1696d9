import { beforeEach, describe, expect, it, vi } from 'vitest'

const A_LATE_KEY = 'room.announce'

/** The module as a page has it that has just begun. */
async function fresh() {
  vi.resetModules()
  return import('#i18n/languages.ts')
}

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

  it('fail together with their code', async () => {
    const { withLateWords } = await fresh()
    await expect(withLateWords(Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  })
})
