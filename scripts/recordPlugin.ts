import { createHash } from 'node:crypto'
import { basename, dirname } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { PART_NAMES, type PartName, type RecordManifest } from '../src/data/manifest.ts'
import { partsOf, partText } from '../src/data/parts.ts'
import { checkFolder, problemTable, readFolder } from './recordFiles.ts'

const MODULE = 'virtual:record'
const RESOLVED = `\0${MODULE}`
/** Folder of the parts in the built site, and their path in development. */
const FOLDER = 'record'

interface Built {
  manifest: RecordManifest
  /** JSON of each part, or lines of it. */
  texts: Record<PartName, string>
}

/** The parts of a data folder and where they will stand; throws the list of problems when the folder is broken. */
export function buildRecord(folder: string): Built {
  const read = readFolder(folder)
  const { record, problems } = checkFolder(read)
  if (problems) throw new Error(`The data in ${folder} is broken:\n${problemTable(problems)}`)
  const parts = partsOf(record, read.sha256)
  const texts = Object.fromEntries(PART_NAMES.map((part) => [part, partText(parts[part])]))
  const addresses = PART_NAMES.map((part) => [
    part,
    `${FOLDER}/${part}.${shortHash(texts[part]!)}.${Array.isArray(parts[part]) ? 'txt' : 'json'}`,
  ])
  const { id, version, releasedOn } = record.dataset
  return {
    manifest: { id, version, releasedOn, sha256: read.sha256, parts: Object.fromEntries(addresses) },
    texts: texts as Record<PartName, string>,
  }
}

const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10)

/**
 * Gives the app its record: `virtual:record` says which release it is and where its parts are. A build publishes
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
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null
      const { manifest, texts } = current()
      if (isBuild) {
        for (const part of PART_NAMES) {
          this.emitFile({ type: 'asset', fileName: manifest.parts[part], source: texts[part] })
        }
      }
      return `export const manifest = ${JSON.stringify(manifest)}`
    },
    configureServer(server) {
      server.watcher.add(folder)
      server.watcher.on('all', (_, path) => {
        if (normalizePath(dirname(path)) !== normalizePath(folder) || !path.endsWith('.json')) return
        built = undefined
        const module = server.moduleGraph.getModuleById(RESOLVED)
        if (module) server.moduleGraph.invalidateModule(module)
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use((request, response, next) => {
        const name = basename(request.url ?? '').split('?')[0]
        const part = built && PART_NAMES.find((known) => basename(built!.manifest.parts[known]) === name)
        if (!built || !part) return next()
        response.setHeader('Content-Type', 'application/json')
        response.end(built.texts[part])
      })
    },
  }
}
