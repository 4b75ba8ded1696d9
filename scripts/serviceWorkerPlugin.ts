import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'

const WORKER = 'sw.js'
/** The page works without: the one-file edition, the lists, the drawn views of other languages and the data folder, published for others, and what only tools read. */
const LEFT_OUT = /^(?:kopru\.html$|read(?:\.\w+)?\.html$|data\/|record\/first-view-|\.vite\/|.*\.map$)/

/** Writes the service worker that keeps the hosted edition whole: every file of the build, by its content. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    writeBundle() {
      const folder = resolve(config.root, config.build.outDir)
      writeFileSync(join(folder, WORKER), workerFor(folder))
    },
  }
}

/** The worker for a built folder; another byte in any file that it keeps makes another worker. */
export function workerFor(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => path !== WORKER && !LEFT_OUT.test(path))
    .toSorted()
  const files = Object.fromEntries(
    paths.map((path) => [path, `sha256-${digest(readFileSync(join(folder, path)), 'base64')}`]),
  )
  const code = readFileSync(new URL('serviceWorker.mjs', import.meta.url), 'utf8')
  const build = digest(JSON.stringify(files) + code, 'hex').slice(0, 16)
  return `const BUILD = '${build}'\nconst FILES = ${JSON.stringify(files, null, 1)}\n${code}`
}

const digest = (content: Buffer | string, as: 'hex' | 'base64') =>
  createHash('sha256').update(content).digest(as)
