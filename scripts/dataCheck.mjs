// npm run data:check [-- folder] [--write] [--write-schema]
// The check itself is TypeScript; Vite loads it, because Node 20 cannot.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const [folder = resolve(root, 'public/data/kaz-tur')] = process.argv
  .slice(2)
  .filter((arg) => !arg.startsWith('--'))
const server = await createServer({
  root,
  configFile: false,
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
})
try {
  const { checkData } = await server.ssrLoadModule('/scripts/checkData.ts')
  process.exitCode = checkData({
    folder,
    schemaFolder: resolve(root, 'public/data/schema'),
    write: process.argv.includes('--write'),
    writeSchema: process.argv.includes('--write-schema'),
    say: (line) => process.stdout.write(`${line}\n`),
  })
} finally {
  await server.close()
}
