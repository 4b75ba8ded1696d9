import { prerenderToNodeStream } from 'react-dom/static'
import type { ReactNode } from 'react'
import { coreOf } from '../../src/data/parts/core.ts'
import type { DataRecord } from '../../src/domain/record.ts'
import { type Locale, LOCALES } from '../../src/domain/codelists.ts'
import { createI18n, I18nProvider } from '../../src/i18n/I18nProvider.tsx'
import { LOADERS, withLateWords } from '../../src/i18n/languages.ts'
import { RecordProvider } from '../../src/state/RecordProvider.tsx'
import { PlainPage } from './PlainPage.tsx'
import { plainPage } from './plainPage.ts'
import { anchored } from './anchored.ts'
import { FirstView } from './FirstView.tsx'
import { NotCome } from './NotCome.tsx'
import { ReadInstead } from './ReadInstead.tsx'
import { lean } from './lean.ts'
import { RAIL_STYLE, railStyle } from './railStyle.ts'

/** The first view of a record in a language, as HTML for the page; `withLists` when `plainPagesOf` are published beside it. */
export async function renderFirstView(
  record: DataRecord,
  withLists: boolean,
  locale: Locale = 'en',
): Promise<string> {
  const [{ language }, ...languages] = await Promise.all([wholeIn(locale), ...LOCALES.map(wordsOf)])
  const view = await markup(
    <I18nProvider language={language}>
      <FirstView record={coreOf(record)} languages={languages} hasLists={withLists} />
    </I18nProvider>,
  )
  const drawn = lean(view, claimsOf(record), withLists ? `${plainPage(locale)}#` : undefined)
  if (!drawn.includes(STYLE_PLACE)) throw new Error('The drawn rail has no place for its style')
  return drawn.replace(STYLE_PLACE, () => railStyle(drawn))
}

/** The first view in the other languages: a title, and what takes the place of the English view. */
export const otherViewsOf = (record: DataRecord): Promise<(readonly [Locale, string])[]> =>
  Promise.all(
    LOCALES.filter((locale) => locale !== 'en').map(async (locale) => {
      const { t } = await wordsOf(locale)
      return [
        locale,
        `<title>${t('app.title')}</title>${await renderFirstView(record, true, locale)}`,
      ] as const
    }),
  )

/** What stands in the place of a view that is not drawn, where no script runs or none comes. */
export async function renderInstead(): Promise<string> {
  const languages = await Promise.all(LOCALES.map(wordsOf))
  return markup(
    <div className="page">
      <NotCome languages={languages} />
      <ReadInstead languages={languages} />
    </div>,
  )
}

const STYLE_PLACE = `<i id=${RAIL_STYLE}></i>`

/** The lists without a script have words of their own. */
const wholeIn = (locale: Locale) => withLateWords(LOADERS[locale]())
const wordsOf = async (locale: Locale) => createI18n((await wholeIn(locale)).language)

interface PlainOptions {
  /** Addresses, relative to the page. */
  style: string
  dataFolder: string
  policy: string
}

/** The record as lists, a page for each language: file names and their HTML. */
export async function plainPagesOf(record: DataRecord, options: PlainOptions): Promise<[string, string][]> {
  const core = coreOf(record)
  const view = await renderFirstView(record, true)
  const anchors = new Set([...view.matchAll(/ href="?read\.html#([^" >]+)/g)].map(([, id]) => id!))
  const pages = LOCALES.map(async (locale): Promise<[string, string]> => {
    const { language } = await wholeIn(locale)
    const { t } = createI18n(language)
    const lists = await markup(
      <I18nProvider language={language}>
        <RecordProvider record={core} detail={null}>
          <PlainPage record={record} dataFolder={options.dataFolder} />
        </RecordProvider>
      </I18nProvider>,
    )
    const address = locale === 'en' ? './?sel=' : `./?lang=${locale}&amp;sel=`
    const head = await markup(
      <>
        <meta httpEquiv="Content-Security-Policy" content={options.policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content={t('plain.about')} />
        <title>{`${t('plain.title')} · ${t('app.name')}`}</title>
        <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
        {LOCALES.map((other) => (
          <link key={other} rel="alternate" hrefLang={other} href={plainPage(other)} />
        ))}
      </>,
    )
    const body = lean(anchored(lists, anchors), claimsOf(record), address)
    const links = `<link rel="stylesheet" href="${options.style}" /><style>${STYLE}</style>`
    return [
      plainPage(locale),
      `<!doctype html>\n<html lang="${locale}">\n<head><meta charset="utf-8" />${head}${links}</head>\n<body>${body}</body>\n</html>\n`,
    ]
  })
  return Promise.all(pages)
}

const STYLE = `
.plain { max-width: 64rem; margin: auto; padding: 24px; line-height: 1.5 }
.plain nav { display: flex; flex-wrap: wrap; gap: 4px 16px }
.plain a:not(.tile__voice) { display: inline-block; min-height: 24px }
.plain h1, .plain h2 { font-family: var(--serif); margin: 32px 0 8px }
.plain .tiles { padding: 0; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)) }
.plain .tiles > .tile { grid-column: auto; padding: 9px 16px 9px 0; border: 0 }
.plain .tile--2 .pill { position: static }
.plain .tile__by { flex-wrap: wrap }
.plain table { width: 100% }
.plain :is(th, td) { padding: 5px 12px 5px 0; text-align: left; vertical-align: top; border-bottom: var(--hairline); font-weight: 400 }
.plain thead th { color: var(--ink-2) }
.plain li { margin: 6px 0; overflow-wrap: anywhere }
.plain .source__meta::before { content: ' ' }
.plain .source__note { display: block; color: var(--ink-2) }
.plain section:has(table) { overflow-x: auto }
@media print { .plain nav { display: none } }`

const claimsOf = ({ claims }: DataRecord) => {
  const ids = new Set(claims.map(({ id }) => id))
  return (id: string) => ids.has(id)
}

/** Markup with all that is lazy in it; throws what a component throws. */
async function markup(node: ReactNode): Promise<string> {
  let failure: unknown = null
  const { prelude } = await prerenderToNodeStream(node, {
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
    onError: (error) => {
      failure = error
    },
  })
  let text = ''
  prelude.setEncoding('utf8')
  for await (const chunk of prelude) text += String(chunk)
  if (failure) throw failure
  return text
}
