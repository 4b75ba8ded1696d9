/** Builds the dashboard and serves it: `npm start -- [--port 4173] [--base /any/sub/path/] [--no-build]`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { ensureDependencies, ROOT } from './ensureDependencies.mjs'
import { serve } from './serve.mjs'

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: '4173' },
    'no-build': { type: 'boolean', default: false },
  },
})

if (!values['no-build']) {
  ensureDependencies()
  const build = [`${ROOT}node_modules/vite/bin/vite.js`, 'build', '--logLevel', 'warn']
  const { status } = spawnSync(process.execPath, build, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
if (!existsSync(`${ROOT}dist/index.html`)) {
  console.error('There is no build in dist/ yet: run npm start, or npm run build first.')
  process.exit(1)
}

const { url } = await serve(`${ROOT}dist`, { base: values.base, port: Number(values.port) })
console.log(`\n  The dashboard is at ${url}\n  Ctrl+C ends it.\n`)
