import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { HEAD_SCRIPT } from './firstView/headScript.ts'
import { recordPlugin } from './recordPlugin.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** What measures itself, or waits to be used, and what stands for it in a page that can do neither. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  'src/ui/score/Score.tsx': 'StaticScore.tsx',
  'src/ui/score/RangeControl.tsx': 'StaticRange.tsx',
  'src/ui/lanes/Lane.tsx': 'StaticLane.tsx',
  'src/ui/timeline/TimelineLanes.tsx': 'StaticTimeline.tsx',
  'src/ui/controls/Popover.tsx': 'StaticPopover.tsx',
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
}

const ROOT_ELEMENT = '<div id="root"></div>'

/**
 * Puts the default view into the page, as HTML and SVG: figures and lanes are legible before any script has come, and
 * where none ever comes. `src/app/takeOver.ts` takes it out again. Development goes without.
 */
export function firstView({ folder }: Options): Plugin {
  return {
    name: 'first-view',
    apply: 'build',
    async transformIndexHtml(html, { bundle }) {
      if (!html.includes(ROOT_ELEMENT) || !html.includes('<title>'))
        throw new Error(`The page has no ${ROOT_ELEMENT} or no title`)
      const view = await firstViewOf(folder)
      // functions, because `$&` in a text would mean something
      return html
        .replace('<title>', () => `<script>${HEAD_SCRIPT}</script>\n${faces(bundle)}    <title>`)
        .replace(ROOT_ELEMENT, () => `<div id="first-view" class="first-view">${view}</div>${ROOT_ELEMENT}`)
    },
  }
}

/** The faces of the first view, asked for with the style sheet: words that change their face after it would move. */
const FACES = /source-(?:sans-3|serif-4)-latin-wght-normal[^/]*\.woff2$/

const faces = (bundle: object = {}) =>
  Object.keys(bundle)
    .filter((file) => FACES.test(file))
    .map((file) => `    <link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin />\n`)
    .join('')

/** Renders the first view of the record in `folder`, absolute, with the code of the product. */
export async function firstViewOf(folder: string): Promise<string> {
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
    const { renderFirstView } = (await server.ssrLoadModule(
      '/scripts/firstView/render.tsx',
    )) as typeof import('./firstView/render.tsx')
    const { checkFolder, readFolder } = (await server.ssrLoadModule(
      '/scripts/recordFiles.ts',
    )) as typeof import('./recordFiles.ts')
    const { record } = checkFolder(readFolder(folder))
    if (!record) throw new Error(`The data in ${folder} is broken`)
    return await renderFirstView(record)
  } finally {
    await server.close()
  }
}
