export type Role = 'room' | 'presenter'

interface Envelope {
  kopru: 'talk'
  token: string
  from: Role
  id: string
  message: unknown
}

export interface Channel {
  send: (message: unknown) => void
  close: () => void
}

interface Options {
  role: Role
  /** Shared by the two windows and by nobody else. */
  token: string
  /** The other window, as far as it is known. */
  peer: Window | null
  onMessage: (message: unknown) => void
}

const isEnvelope = (data: unknown): data is Envelope =>
  typeof data === 'object' &&
  data !== null &&
  'kopru' in data &&
  data.kopru === 'talk' &&
  'id' in data &&
  typeof data.id === 'string'

/** Pages opened from disk have no origin that one could name. */
const isFromDisk = () => window.location.protocol === 'file:'

/** Ids of messages that have come, so that what two ways carry arrives once. */
const REMEMBERED = 500

/**
 * Two windows of one page talk to each other, without a server: by a broadcast channel, and by window messages, which
 * also reach a window that was opened from disk. What comes both ways is delivered once.
 */
export function openChannel({ role, token, peer: first, onMessage }: Options): Channel {
  let peer = first
  let count = 0
  const self = Math.random().toString(36).slice(2)
  const seen = new Set<string>()

  const receive = (data: unknown, source: Window | null) => {
    if (!isEnvelope(data) || data.token !== token || data.from === role || seen.has(data.id)) return
    seen.add(data.id)
    for (const id of seen) {
      if (seen.size <= REMEMBERED) break
      seen.delete(id)
    }
    if (source) peer = source
    onMessage(data.message)
  }
  const handleWindow = (event: MessageEvent) => {
    const isOwn = isFromDisk()
      ? event.origin === 'null' || event.origin === 'file://'
      : event.origin === window.location.origin
    if (isOwn) receive(event.data, event.source as Window | null)
  }
  window.addEventListener('message', handleWindow)
  const broadcast = openBroadcast(token)
  broadcast?.addEventListener('message', ({ data }) => receive(data, null))

  return {
    send(message) {
      const envelope: Envelope = { kopru: 'talk', token, from: role, id: `${self}-${(count += 1)}`, message }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target: it is of one origin
      broadcast?.postMessage(envelope)
      if (peer && !peer.closed) peer.postMessage(envelope, isFromDisk() ? '*' : window.location.origin)
    },
    close() {
      window.removeEventListener('message', handleWindow)
      broadcast?.close()
    },
  }
}

function openBroadcast(token: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`kopru:talk:${token}`)
  } catch {
    return null
  }
}
