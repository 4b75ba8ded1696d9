import { gzipSync } from 'node:zlib'
import { hashSource } from './contentSecurityPolicy.ts'
import { HEAD_SCRIPT } from './firstView/headScript.ts'

export interface OneFileParts {
  /** The page of the project, with the one script that starts the app. */
  page: string
  /** The whole app, style sheet and loader, as text. */
  app: string
  style: string
  loader: string
  icon: string
  /** What else the app reads, by the id of the element that holds it. */
  texts: Readonly<Record<string, string>>
  /** One line for those who open the file in an editor. */
  about: string
}

const START = /[ \t]*<script type="module" src="[^"]*"><\/script>\n?/
const ICON = /<link rel="icon"[^>]*>/
const CHARSET = /<meta charset="utf-8" \/>\n/

/**
 * The page in one file. What is big is packed (gzip, base64), which also keeps marks such as `</script>` in the data from
 * ending an element early. Its policy names the two scripts by their hashes and allows no connection at all.
 */
export function oneFilePage({ page, app, style, loader, icon, texts, about }: OneFileParts): string {
  if (/<\/style/i.test(style) || /<\/script/i.test(loader) || about.includes('--'))
    throw new Error('The style, loader or remark of the one-file page would end its element early')
  const policy = [
    "default-src 'none'",
    `script-src ${[HEAD_SCRIPT, loader, app].map(hashSource).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = `<!-- ${about} -->
    <meta http-equiv="Content-Security-Policy" content="${policy}" />`
  const packed = Object.entries({ ...texts, app }).map(
    ([id, text]) => `    <script type="application/gzip" id="${id}">${pack(text)}</script>\n`,
  )
  const body = `    <script type="application/json" id="briefing">null</script>
${packed.join('')}    <script type="module">${loader}</script>
`
  return [
    [CHARSET, (found: string) => `${found}    ${head}\n`],
    [ICON, () => `<link rel="icon" href="data:image/svg+xml;base64,${base64(icon)}" />`],
    [/[ \t]*<\/head>/, (found: string) => `    <style>\n${style}\n</style>\n${found}`],
    [START, () => body],
  ].reduce((text, [pattern, put]) => replaceOnce(text, pattern as RegExp, put as Put), page)
}

type Put = (found: string) => string

function replaceOnce(text: string, pattern: RegExp, put: Put): string {
  if (!pattern.test(text)) throw new Error(`The one-file page needs ${pattern} in index.html`)
  // a function, because `$&` in a text would mean something
  return text.replace(pattern, put)
}

const base64 = (bytes: string | Buffer) => Buffer.from(bytes).toString('base64')
const pack = (text: string) => base64(gzipSync(text, { level: 9 }))
