import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import {
  PART_NAMES,
  type PartName,
  type RecordManifest,
  type TextAddresses,
  type TextPartName,
} from '../src/data/manifest.ts'
import { type Part, partsOf, partText } from '../src/data/parts.ts'
import { checkFolder, problemTable, readFolder } from './recordFiles.ts'

const MODULE = 'virtual:record'
/** Addresses of the texts that come when they are read: the first load does without them. */
const TEXTS = `${MODULE}/texts`
const MODULES = [MODULE, TEXTS]
const resolved = (id: string) => `\0${id}`
/** Folder of the parts in the built site, and their path in development. */
const FOLDER = 'record'

type PartTexts = Readonly<Record<PartName | TextPartName, string>>

interface Built {
  manifest: RecordManifest
  /** Where the texts are that come when they are read. */
  later: TextAddresses
  /** Every part by its address: JSON, or lines of it. */
  published: ReadonlyMap<string, string>
  /** JSON of each part, or lines of it. */
  texts: PartTexts
}

/** The parts of a data folder and where they will stand; throws the list of problems when the folder is broken. */
export function buildRecord(folder: string): Built {
  const read = readFolder(folder)
  const { record, problems } = checkFolder(read)
  if (problems) throw new Error(`The data in ${folder} is broken:\n${problemTable(problems)}`)
  const parts = Object.entries<Part>(partsOf(record, read.sha256))
  const texts = Object.fromEntries(parts.map(([name, part]) => [name, partText(part)]))
  const addresses = parts.map(([name, part]) => [
    name,
    `${FOLDER}/${name}.${shortHash(texts[name]!)}.${Array.isArray(part) ? 'txt' : 'json'}`,
  ])
  const isFirst = ([name]: string[]) => PART_NAMES.some((first) => first === name)
  const { id, version, releasedOn } = record.dataset
  return {
    manifest: {
      id,
      version,
      releasedOn,
      sha256: read.sha256,
      parts: Object.fromEntries(addresses.filter(isFirst)),
    },
    later: Object.fromEntries(addresses.filter((entry) => !isFirst(entry))),
    published: new Map(addresses.map(([name, address]) => [address!, texts[name!]!])),
    texts: texts as PartTexts,
  }
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10)

/**
 * Gives the app its record: `virtual:record` says which release it is and where its parts are, `virtual:record/texts`
 * where those are that come when they are read. A build publishes
 * the parts under hashed names; development serves them from memory and reloads the page when a data file changes.
 * `folder` is absolute.
 */
export function recordPlugin(folder: string): Plugin {
  let built: Built | undefined
  let isBuild = false
  const current = () => (built ??= buildRecord(folder))
  return {
    name: 'record',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId: (id) => (MODULES.includes(id) ? resolved(id) : null),
    load(id) {
      if (id === resolved(TEXTS)) return `export const texts = ${JSON.stringify(current().later)}`
      if (id !== resolved(MODULE)) return null
      const { manifest, published } = current()
      if (isBuild) {
        for (const [fileName, source] of published) this.emitFile({ type: 'asset', fileName, source })
      }
      return `export const manifest = ${JSON.stringify(manifest)}`
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_, path) => {
        if (normalizePath(dirname(path)) !== normalizePath(folder) || !path.endsWith('.json')) return
        built = undefined
        for (const id of MODULES) {
          const module = server.moduleGraph.getModuleById(resolved(id))
          if (module) server.moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const name = basename(request.url ?? '').split('?')[0]
        const part = [...(built?.published ?? [])].find(([address]) => basename(address) === name)
        if (!part) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(part[1])
      })
    },
  }
}
