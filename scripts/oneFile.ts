import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type PluginOption, type ResolvedConfig, type Rolldown } from 'vite'
import { type AnyPart, elementIdOf } from '../src/data/manifest.ts'
import { drawing, withFirstView } from './firstView.ts'
import { oneFilePage } from './oneFilePage.ts'
import { buildRecord } from './recordPlugin.ts'

interface Options {
  /** Folder of the record, absolute. */
  folder: string
  /** What the app is built with, made anew: plugins belong to one build. */
  plugins: () => PluginOption[]
}

const ONE_FILE = 'kopru.html'
/** Output of the unsplit build that has its place in the page. */
const INSIDE = /\.(?:js|css)$|^licences\.md$|^record\//
const BASEMAP = 'src/ui/map/basemap.topo.json'

/** After the hosted edition, builds the app once more, unsplit, and writes it with its record and map into one file. */
export function oneFile({ folder, plugins }: Options): PluginOption {
  let config: ResolvedConfig
  return {
    name: 'one-file',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async writeBundle() {
      const { app, style, licences } = await unsplit(config, plugins())
      const { manifest, texts } = buildRecord(folder)
      const read = (path: string) => readFileSync(join(config.root, path), 'utf8')
      const view = await drawing(folder, ({ renderFirstView }, record) => renderFirstView(record, false))
      const page = oneFilePage({
        page: withFirstView(read('index.html'), view),
        app,
        style,
        loader: readFileSync(new URL('oneFileLoader.mjs', import.meta.url), 'utf8'),
        icon: read('public/favicon.svg'),
        texts: {
          ...Object.fromEntries(
            Object.entries(texts).map(([part, text]) => [elementIdOf(part as AnyPart), text]),
          ),
          basemap: read(BASEMAP),
          licences,
        },
        about: `Record ${manifest.version} of ${manifest.releasedOn}, SHA-256 ${manifest.sha256}`,
      })
      const file = resolve(config.root, config.build.outDir, ONE_FILE)
      writeFileSync(file, page)
      config.logger.info(`${ONE_FILE}  ${(page.length / 1000).toFixed(0)} kB`)
    },
  }
}

async function unsplit({ root, mode }: ResolvedConfig, plugins: PluginOption[]) {
  const { output } = (await build({
    root,
    mode,
    configFile: false,
    publicDir: false,
    base: './',
    logLevel: 'warn',
    plugins: [everythingInside(), ...plugins],
    build: {
      write: false,
      target: 'baseline-widely-available',
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      rolldownOptions: { input: join(root, 'src/main.tsx'), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  const chunks = output.filter((file) => file.type === 'chunk')
  if (chunks.length !== 1) throw new Error(`The one-file page has ${chunks.length} scripts`)
  const outside = output.filter(({ fileName }) => !INSIDE.test(fileName)).map(({ fileName }) => fileName)
  if (outside.length > 0) throw new Error(`The one-file page leaves files outside: ${outside.join(', ')}`)
  const asset = (name: RegExp) => {
    const found = output.find((file) => file.type === 'asset' && name.test(file.fileName))
    if (found?.type !== 'asset') throw new Error(`The one-file page has no ${name}`)
    return String(found.source)
  }
  return { app: chunks[0]!.code, style: asset(/\.css$/), licences: asset(/^licences\.md$/) }
}

/** No file stays outside. The basemap has an element of its own, so it is not put in as an address as well. */
const everythingInside = (): PluginOption => ({
  name: 'everything-inside',
  enforce: 'pre',
  resolveId(source, importer) {
    const inside = source.replace(/\?no-inline$/, '?inline')
    return inside === source ? null : this.resolve(inside, importer, { skipSelf: true })
  },
  transform: (code, id) => (id.endsWith('.css') ? code.replaceAll('?no-inline', '') : null),
  load: (id) => (id.endsWith(`${BASEMAP.split('/').at(-1)}?url`) ? "export default ''" : null),
})
