import { describe, expect, it, vi } from 'vitest'
import { run, runInStretches, type Steps } from '#data/steps.ts'

function* counting(to: number, seen: string[]): Steps<number> {
  for (let i = 1; i <= to; i++) {
    seen.push(`step ${i}`)
    yield
  }
  return to
}

describe(run, () => {
  it('does all of the work and returns its result', () => {
    expect(run(counting(3, []))).toBe(3)
  })
})

describe(runInStretches, () => {
  it('lets the page answer between long steps', async () => {
    let now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 20))
    const seen: string[] = []
    setTimeout(() => seen.push('answer'))
    expect(await runInStretches(counting(3, seen))).toBe(3)
    expect(seen.indexOf('answer')).toBeLessThan(seen.indexOf('step 3'))
  })

  it('does not stop between short ones', async () => {
    vi.spyOn(performance, 'now').mockReturnValue(0)
    const seen: string[] = []
    setTimeout(() => seen.push('answer'))
    await runInStretches(counting(3, seen))
    expect(seen).toEqual(['step 1', 'step 2', 'step 3'])
  })

  it('passes a failure on', async () => {
    function* failing(): Steps<never> {
      yield
      throw new Error('torn')
    }
    await expect(runInStretches(failing())).rejects.toThrow('torn')
  })
})
