import { useCallback, useEffect, useState } from 'react'
import { isOneFile } from '#data/oneFile.ts'

/** Between two looks for a new version, milliseconds; the browser also looks at every visit. */
const BETWEEN_LOOKS = 3_600_000

/** Null where the page cannot or need not be kept: in development, in the one-file edition, without https. */
const serviceWorkers = (): ServiceWorkerContainer | null =>
  import.meta.env.PROD && 'serviceWorker' in navigator && !isOneFile() ? navigator.serviceWorker : null

/**
 * Keeps the hosted page for use without a network, and says when another version of it is there, whole. The page stays
 * the version it is until `takeOver`, which loads the new one, or until its last tab is closed.
 */
export function useNewVersion(): { isReady: boolean; takeOver: () => void } {
  const [isReady, setIsReady] = useState(false)
  useEffect(function keepPage() {
    const workers = serviceWorkers()
    if (!workers) return undefined
    const stop = new AbortController()
    watch(workers, stop.signal, () => setIsReady(true)).catch(() => {
      // a browser that keeps nothing, or a host without the worker: the page works online
    })
    return () => stop.abort()
  }, [])
  const takeOver = useCallback(() => {
    void navigator.serviceWorker.getRegistration().then((registration) => {
      // without one that waits, another tab has taken the new version already
      if (!registration?.waiting) return window.location.reload()
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload())
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      return registration.waiting.postMessage('take over')
    })
  }, [])
  return { isReady, takeOver }
}

async function watch(workers: ServiceWorkerContainer, signal: AbortSignal, onReady: () => void) {
  // a page without a worker is on its first visit: what gets installed then is this version
  let isKept = workers.controller !== null
  const handleChange = () => {
    if (isKept) onReady()
    isKept = true
  }
  workers.addEventListener('controllerchange', handleChange, { signal })
  const registration = await workers.register(new URL('sw.js', document.baseURI), { updateViaCache: 'none' })
  if (signal.aborted) return
  const announce = () => {
    if (registration.waiting && workers.controller) onReady()
  }
  announce()
  registration.addEventListener(
    'updatefound',
    () => registration.installing?.addEventListener('statechange', announce, { signal }),
    { signal },
  )
  let lookedAt = performance.now()
  const look = () => {
    if (document.hidden || performance.now() - lookedAt < BETWEEN_LOOKS) return
    lookedAt = performance.now()
    registration.update().catch(() => {
      // offline: the next look will do
    })
  }
  document.addEventListener('visibilitychange', look, { signal })
}
