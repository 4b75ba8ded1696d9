// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inlinedBriefing, inlinedLicences, isOneFile, saveAsOneFile, withBriefing } from '#data/oneFile.ts'

const PAGE = '<!doctype html><script type="application/json" id="briefing">null</script><p>page</p>'
const NASTY = '</script><!-- <script> \u2028 \u2029 $& $` $1 \\u003c Қазақстан'

/** The briefing in a page, as a browser would read it. */
const briefingIn = (page: string) => {
  const parsed = new DOMParser().parseFromString(page, 'text/html')
  expect(parsed.querySelector('p')?.textContent).toBe('page')
  return JSON.parse(parsed.getElementById('briefing')!.textContent) as unknown
}

const inline = (id: string, text: string) => {
  const element = Object.assign(document.createElement('script'), {
    id,
    type: 'text/plain',
    textContent: text,
  })
  document.body.append(element)
}

/** jsdom's files cannot read themselves. */
const textOf = (blob: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.readAsText(blob)
  })

let saved: { page: Promise<string>; name: string }[] = []
beforeEach(() => {
  saved = []
  let blob: Blob
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (made: Blob) => ((blob = made), 'blob:page'),
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ page: textOf(blob), name: this.download })
  })
})
afterEach(() => document.body.replaceChildren())

describe(withBriefing, () => {
  it('puts a briefing in, whatever its words are, and the next one in its place', () => {
    const briefing = { scenes: [{ query: '?view=trade', notes: NASTY }] }
    const page = withBriefing(PAGE, briefing)!
    expect(briefingIn(page)).toEqual(briefing)
    expect(briefingIn(withBriefing(page, [NASTY])!)).toEqual([NASTY])
    expect(withBriefing(page, undefined)).toBe(PAGE)
  })

  it('changes nothing else in the page', () => {
    expect(withBriefing(withBriefing(PAGE, { notes: NASTY })!, null)).toBe(PAGE)
  })

  it('gives no page where there is no place for a briefing', () => {
    expect(withBriefing('<p>Not found</p>', {})).toBeNull()
  })
})

describe(inlinedBriefing, () => {
  it('is what was saved with the page', () => {
    inline('briefing', '{"scenes":[]}')
    expect(inlinedBriefing()).toEqual({ scenes: [] })
  })

  it.each([[undefined], ['null'], ['{"scenes":']])('is nothing in a page with %s', (text) => {
    if (text !== undefined) inline('briefing', text)
    expect(inlinedBriefing()).toBeNull()
  })
})

describe(saveAsOneFile, () => {
  it('makes the file of the one-file edition from itself, without a network', async () => {
    inline('one-file', PAGE)
    inline('licences', 'MIT')
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('a file has no host')))
    expect(isOneFile()).toBe(true)
    expect(inlinedLicences()).toBe('MIT')
    await saveAsOneFile({ notes: NASTY }, 'council.html')
    expect(saved.map(({ name }) => name)).toEqual(['council.html'])
    expect(briefingIn(await saved[0]!.page)).toEqual({ notes: NASTY })
  })

  it('fetches it beside the hosted page', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (address: URL) => {
      asked.push(address.pathname)
      return new Response(PAGE)
    })
    expect(isOneFile()).toBe(false)
    expect(inlinedLicences()).toBeNull()
    await saveAsOneFile({ scenes: [] }, 'council.html')
    expect(asked).toEqual(['/kopru.html'])
    expect(briefingIn(await saved[0]!.page)).toEqual({ scenes: [] })
  })

  it.each([
    ['offline', 'the host cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['missing', 'the host does not have it', async () => new Response('', { status: 404 })],
    ['damaged', 'another page comes in its place', async () => new Response('<p>Home</p>')],
  ])('says %s and saves nothing when %s', async (kind, _, answer) => {
    vi.stubGlobal('fetch', answer)
    await expect(saveAsOneFile({}, 'council.html')).rejects.toMatchObject({ kind, file: 'kopru.html' })
    expect(saved).toEqual([])
  })
})
