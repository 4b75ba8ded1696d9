import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { JSDOM } from 'jsdom'
import { createServer, type Plugin } from 'vite'
import { HEAD_SCRIPT } from './firstView/headScript.ts'
import { withoutShared } from './firstView/shared.ts'
import type { DataRecord } from '../src/domain/record.ts'
import { PLAIN_POLICY } from './contentSecurityPolicy.ts'
import { checkFolder, readFolder } from './recordFiles.ts'
import { recordPlugin } from './recordPlugin.ts'
import { EMBED_PAGE, embedPage } from './embedPage.ts'
import { STYLE_LINK, withStyle } from './styleInPage.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** What measures itself, or waits to be used, and what stands for it in a page that can do neither. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  'src/ui/score/Score.tsx': 'StaticScore.tsx',
  'src/ui/score/RangeControl.tsx': 'StaticRange.tsx',
  'src/ui/lanes/Lane.tsx': 'StaticLane.tsx',
  'src/ui/timeline/TimelineLanes.tsx': 'StaticTimeline.tsx',
  'src/ui/controls/Popover.tsx': 'StaticPopover.tsx',
  'src/ui/map/PostMap.tsx': 'StaticMap.tsx',
  'src/state/useMedia.ts': 'StaticMedia.ts',
}

/** The views of the product over drawings that need no window. */
const staticDrawings = (): Plugin => ({
  name: 'static-drawings',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (!/^[#.]/.test(source) || importer?.includes('/scripts/firstView/')) return null
    const found = await this.resolve(source, importer, { skipSelf: true })
    const stands = found && STANDS_FOR[found.id.slice(ROOT.length)]
    return stands ? `${ROOT}scripts/firstView/${stands}` : null
  },
})

interface Options {
  /** Folder of the record, absolute. */
  folder: string
  /** Where the record is published, relative to the page: then the lists stand beside it. Null: they do not. */
  published: string | null
}

const ROOT_ELEMENT = '<div id="root"></div>'

/**
 * Puts the default view into the page, as HTML and SVG: figures and lanes are legible before any script has come, and
 * where none ever comes. `src/app/takeOver.ts` takes it out again. Development goes without.
 */
export function firstView({ folder, published }: Options): Plugin {
  let otherViews: { locale: string; fileName: string; source: string }[] = []
  return {
    name: 'first-view',
    apply: 'build',
    async transformIndexHtml(html, { bundle }) {
      const [view, others] = await drawing(folder, ({ renderFirstView, otherViewsOf }, record) =>
        Promise.all([
          renderFirstView(record, published !== null),
          published === null ? [] : otherViewsOf(record),
        ]),
      )
      otherViews = others.map(([locale, whole]) => {
        const source = withoutShared(whole, view)
        return { locale, fileName: nameOf(locale, source), source }
      })
      const places = otherViews.map(
        ({ locale, fileName }) => `<meta name="view-${locale}" content="./${fileName}" />`,
      )
      const page = withFirstView(withStyle(html, bundle ?? {}), view, linksTo(Object.keys(bundle ?? {})))
      // before the script that asks for them
      return page.replace('<script>', () => `${places.join('')}<script>`)
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (published === null) return
        const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'))
        const style = page?.type === 'asset' && STYLE_LINK.exec(String(page.source))?.[1]
        if (!style) throw new Error('The page has no style sheet for the lists')
        const pages = await drawing(folder, ({ plainPagesOf }, record) =>
          plainPagesOf(record, { style, dataFolder: published, policy: PLAIN_POLICY }),
        )
        for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source })
        const instead = await drawing(folder, ({ renderInstead }) => renderInstead())
        this.emitFile({
          type: 'asset',
          fileName: EMBED_PAGE,
          source: embedPage(String(page.source), instead),
        })
        for (const { fileName, source } of otherViews) this.emitFile({ type: 'asset', fileName, source })
      },
    },
  }
}

/** By its content, so that a page of an earlier build never gets the view of a later one. */
const nameOf = (locale: string, source: string) =>
  `record/first-view-${locale}.${createHash('sha256').update(source).digest('hex').slice(0, 12)}.html`

/** The page with its first view, and before its title the script that may hide it; `head` stands beside that. */
export function withFirstView(html: string, view: string, head = ''): string {
  if (!html.includes(ROOT_ELEMENT) || !html.includes('<title>'))
    throw new Error(`The page has no ${ROOT_ELEMENT} or no title`)
  // functions, because `$&` in a text would mean something
  return html
    .replace('<title>', () => `<script>${HEAD_SCRIPT}</script>\n    ${NO_SCRIPT}\n${head}    <title>`)
    .replace(ROOT_ELEMENT, () => `<div id="first-view" class="first-view">${view}</div>${ROOT_ELEMENT}`)
}

/** Without a script, what needs one does not stand there: controls and handles. */
const NO_SCRIPT =
  // the first layer, whose important rules win over those of paper; all are named, for the style of paper comes before that of the page
  '<noscript><style>@layer vendor,base,components,app,narrow,paper;@layer vendor{[inert],.range__grip,.year-fields,.lane__tools,.chooser{display:none!important}}.filters{min-height:0;padding-block:0!important}</style></noscript>'

/** The faces of the first view, asked for with the style sheet: words that change their face after it would move. */
const FACES = /source-(?:sans-3|serif-4)-latin-wght-normal[^/]*\.woff2$/
/** The style of paper, which otherwise the script asks for. */
const PAPER = /print-[^/]*\.css$/

const linksTo = (files: readonly string[]) =>
  [
    ...files
      .filter((file) => FACES.test(file))
      .map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin />`),
    ...files
      .filter((file) => PAPER.test(file))
      .map((file) => `<noscript><link rel="stylesheet" href="./${file}" /></noscript>`),
  ]
    .map((link) => `    ${link}\n`)
    .join('')

/** The library of maps asks for a window when it is read; of its parts only the projections are used here, which need none. */
async function projectionsWithoutWindow() {
  const { window } = new JSDOM('')
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator')
  const { document, navigator } = window
  for (const [name, value] of Object.entries({ window, document, navigator }))
    Object.defineProperty(globalThis, name, { configurable: true, value })
  try {
    await import('leaflet')
  } finally {
    for (const name of ['window', 'document', 'navigator']) Reflect.deleteProperty(globalThis, name)
    if (before) Object.defineProperty(globalThis, 'navigator', before)
  }
}

type Render = typeof import('./firstView/render.tsx')

/** Draws from the record in `folder`, absolute, with the code of the product. */
export async function drawing<T>(
  folder: string,
  draw: (render: Render, record: DataRecord) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
    plugins: [staticDrawings(), react(), recordPlugin(folder)],
  })
  try {
    const { record } = checkFolder(readFolder(folder))
    if (!record) throw new Error(`The data in ${folder} is broken`)
    await projectionsWithoutWindow()
    return await draw((await server.ssrLoadModule('/scripts/firstView/render.tsx')) as Render, record)
  } finally {
    await server.close()
  }
}
