/** Files as an object store behind a CDN gives them: whole or by range, packed where they were packed beforehand, counted. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.duckdb': 'application/octet-stream',
}

/** `log` gets path and bytes of each answer. */
export async function serve(folder, log) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://host').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
    const isPacked = existsSync(`${file}.gz`)
    const { size } = statSync(isPacked ? `${file}.gz` : file)
    const headers = {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
      ...(isPacked ? { 'Content-Encoding': 'gzip' } : { 'Accept-Ranges': 'bytes' }),
    }
    const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    const [start, end] =
      asked && !isPacked
        ? [Number(asked[1]), Math.min(Number(asked[2] || size - 1), size - 1)]
        : [0, size - 1]
    const isPart = asked !== null && !isPacked
    response.writeHead(isPart ? 206 : 200, {
      ...headers,
      'Content-Length': end - start + 1,
      ...(isPart && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
    })
    log.push({ path, method: request.method, bytes: request.method === 'HEAD' ? 0 : end - start + 1 })
    if (request.method === 'HEAD') return response.end()
    createReadStream(isPacked ? `${file}.gz` : file, { start, end }).pipe(response)
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
