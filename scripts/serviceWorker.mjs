/* global BUILD, FILES */
// The service worker of the hosted edition (docs/adr/0006). The build puts two constants before it: BUILD, a hash over
// all files, and FILES, their addresses relative to the page with the integrity of each.
const PREFIX = `kopru ${self.registration.scope} `
const CACHE = PREFIX + BUILD
const addressOf = (path) => new URL(path, self.registration.scope).href
const PAGE = addressOf('index.html')
/** What has its hash in its name, also that of the build before. */
const HASHED = ['assets/', 'record/'].map(addressOf)
const OWN = new Set(Object.keys(FILES).map(addressOf))

/** Each file as this build made it, or none of them: a host that is half way through an update fails the install. */
async function fill() {
  const cache = await caches.open(CACHE)
  await Promise.all(
    Object.entries(FILES).map(async ([path, integrity]) => {
      const response = await fetch(addressOf(path), { integrity, cache: 'no-cache' })
      if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`)
      // some hosts lead index.html elsewhere, and a redirected answer opens no page
      const { headers } = response
      await cache.put(
        addressOf(path),
        response.redirected ? new Response(await response.blob(), { headers }) : response,
      )
    }),
  )
}

/** The build before stays: a page of it may still be open in another tab, and ask for what it has not loaded yet. */
async function sweep() {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

async function answer(request, address) {
  const own = await caches.open(CACHE)
  const exact = { ignoreVary: true }
  return (await own.match(address, exact)) ?? (await caches.match(address, exact)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(sweep()))
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const address = origin + pathname
  if (request.method !== 'GET') return
  if (address === self.registration.scope || address === PAGE) event.respondWith(answer(request, PAGE))
  else if (OWN.has(address) || HASHED.some((folder) => address.startsWith(folder)))
    event.respondWith(answer(request, address))
})
