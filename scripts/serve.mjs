import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** What README recommends to every host; a page's own policy cannot say who may frame it. */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/**
 * Serves a folder under `base` of localhost until the returned server is closed. A taken port falls back to a
 * free one; 0 asks for a free one.
 * @param {string} folder
 */
export async function serve(folder, { base = '/', port = 0 } = {}) {
  const root = `/${base}/`.replaceAll(/\/+/g, '/')
  const server = createServer((request, response) => answer(folder, root, request, response))
  const taken = await listen(server, port).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error
    return listen(server, 0)
  })
  return {
    url: `http://localhost:${taken}${root}`,
    close() {
      server.closeAllConnections()
      return new Promise((done) => server.close(done))
    },
  }
}

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, 'localhost', () => {
      server.off('error', reject)
      resolve(server.address().port)
    })
  })

function answer(folder, root, request, response) {
  const end = (status, headers = {}, text = '') =>
    response
      .writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...HEADERS, ...headers })
      .end(text)

  if (request.method !== 'GET' && request.method !== 'HEAD') return end(405, { Allow: 'GET, HEAD' })
  const path = pathOf(request.url)
  if (path === null) return end(400, {}, 'Bad request')
  if (`${path}/` === root) return end(308, { Location: root })
  if (!path.startsWith(root)) return end(404, {}, 'Not found')

  const file = join(folder, path.slice(root.length), path.endsWith('/') ? 'index.html' : '')
  if (!file.startsWith(normalize(folder + sep)) || !isFile(file)) return end(404, {}, 'Not found')
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': statSync(file).size,
    'Cache-Control': /\/(?:assets|record)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if (request.method === 'HEAD') return response.end()
  return createReadStream(file).pipe(response)
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
