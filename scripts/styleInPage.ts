import type { Rolldown } from 'vite'

/** The link to the style sheet of the page, as the build writes it; its address first. */
export const STYLE_LINK = /<link rel="stylesheet" crossorigin href="([^"]+)"/

/**
 * The page with its style sheet in it: the first paint waits for no other file. The link stays, switched off and so never
 * fetched: by it the code that loads later parts knows that their common styles are there.
 */
export function withStyle(html: string, bundle: Rolldown.OutputBundle): string {
  const [link, address] = STYLE_LINK.exec(html) ?? []
  if (!link || !address) throw new Error('The page has no style sheet')
  const file = bundle[address.replace(/^\.\//, '')]
  if (file?.type !== 'asset') throw new Error(`There is no ${address}`)
  const style = String(file.source).trim()
  if (/<\/style/i.test(style)) throw new Error('The style of the page would end its element early')
  const folder = address.slice(0, address.lastIndexOf('/') + 1)
  // functions, because `$&` in a text would mean something
  return html.replace(
    link,
    () => `<style>${style.replaceAll('url(./', () => `url(${folder}`)}</style>\n    ${link} disabled`,
  )
}
