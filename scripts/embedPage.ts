/** The page that an embedded view comes in (src/views/masthead/embedCode.ts asks for it). */
export const EMBED_PAGE = 'embed.html'

const DRAWN = /(<div id="first-view" class="first-view">).*(<\/div><div id="root">)/s
const OTHER_VIEWS = /<meta name="view-[^>]*>/g

/** `index.html` as built, with `instead` in place of the drawn view: a view in another page would carry all of them along. */
export function embedPage(index: string, instead: string): string {
  if (!DRAWN.test(index)) throw new Error('The page has no drawn view')
  return index
    .replaceAll(OTHER_VIEWS, '')
    .replace(DRAWN, (_, before: string, after: string) => `${before}${instead}${after}`)
}
