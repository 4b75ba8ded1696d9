// Runs in the one-file page, before the app: puts in its place what the build has packed (oneFilePage.ts).
const copy = document.documentElement.cloneNode(true)
// of this reader alone, and not of whom the page is sent to: what the script of the head has put there
delete copy.dataset.theme
delete copy.dataset.other
const page = `<!doctype html>\n${copy.outerHTML}\n`

const unpack = async (packed) => {
  const text = atob(packed)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Response(stream).text()
}

const put = (id, type, text) => {
  const element = document.getElementById(id) ?? document.body.appendChild(document.createElement('script'))
  Object.assign(element, { id, type, textContent: text })
}

const packed = [...document.querySelectorAll('script[type="application/gzip"]')]
const texts = await Promise.all(packed.map((element) => unpack(element.textContent)))
const app = texts[packed.findIndex(({ id }) => id === 'app')]
for (const [i, { id }] of packed.entries()) if (id !== 'app') put(id, 'text/plain', texts[i])
put('one-file', 'text/plain', page)
put('start', 'module', app)
