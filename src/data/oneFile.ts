import { RecordError } from './recordError.ts'

/** Where the hosted edition keeps the one-file edition. */
const FILE = 'kopru.html'
/** Elements that the build and the loader of the one-file edition put into it (scripts/oneFilePage.ts). */
const PAGE = 'one-file'
const BRIEFING = 'briefing'
const LICENCES = 'licences'
const PLACE = /(<script type="application\/json" id="briefing">)[^<]*(<\/script>)/

const textOf = (id: string): string | null => globalThis.document?.getElementById(id)?.textContent ?? null

/** Whether this page is the one-file edition, which needs no host. */
export const isOneFile = (): boolean => textOf(PAGE) !== null

/** The licence texts of everything in the one-file edition; null in the hosted one, which has a file of them. */
export const inlinedLicences = (): string | null => (isOneFile() ? textOf(LICENCES) : null)

/** The briefing that was saved with this file, as `saveAsOneFile` was given it and unchecked; null without one. */
export function inlinedBriefing(): unknown {
  try {
    return JSON.parse(textOf(BRIEFING) ?? 'null')
  } catch {
    return null
  }
}

/** The one-file page with a briefing in it. Null when the page has no place for one. */
export function withBriefing(page: string, briefing: unknown): string | null {
  if (!PLACE.test(page)) return null
  // as escapes, because `</script>` and `<!--` would mean something; a function, because `$&` would
  const json = (JSON.stringify(briefing) ?? 'null').replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return page.replace(PLACE, (_, open: string, close: string) => open + json + close)
}

/**
 * Downloads the one-file edition with this briefing in it. The one-file edition makes it from itself, without a
 * network; the hosted one fetches `kopru.html`. Throws a `RecordError`, and then nothing was saved.
 */
export async function saveAsOneFile(briefing: unknown, fileName: string): Promise<void> {
  const page = withBriefing(textOf(PAGE) ?? (await fetchPage()), briefing)
  if (page === null) throw new RecordError('damaged', FILE)
  const address = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
  link.click()
  // the browser still reads it when the click is over
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

async function fetchPage(): Promise<string> {
  const response = await fetch(new URL(FILE, document.baseURI), { cache: 'no-cache' }).catch((cause) => {
    throw new RecordError('offline', FILE, [], { cause })
  })
  if (!response.ok) throw new RecordError('missing', FILE)
  return response.text()
}
