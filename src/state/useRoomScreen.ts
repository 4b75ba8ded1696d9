import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'

/** Keeps the screen awake while it is shown, where the browser allows it; a hidden page loses the lock and asks again. */
export function useWakeLock(): void {
  useEffect(function stayAwake() {
    let lock: WakeLockSentinel | null = null
    let isGone = false
    const ask = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        const granted = await navigator.wakeLock.request('screen')
        if (isGone) await granted.release()
        else lock = granted
      } catch {
        // low battery, or forbidden by the host: the screen then sleeps as it always does
      }
    }
    const handleVisible = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', handleVisible)
    return () => {
      isGone = true
      document.removeEventListener('visibilitychange', handleVisible)
      void lock?.release()
    }
  }, [])
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}

interface KeyboardLock {
  keyboard?: { lock?: (keys: string[]) => Promise<void>; unlock?: () => void }
}

/** Full screen of the whole page. Where the browser allows it, Esc then comes to us first, so that it closes what is open. */
export function useFullScreen() {
  const isFullScreen = useSyncExternalStore(subscribe, () => Boolean(document.fullscreenElement))
  const [isRefused, setRefused] = useState(false)
  const leave = useCallback(() => {
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {})
  }, [])
  const toggle = useCallback(() => {
    const { keyboard } = navigator as KeyboardLock
    if (document.fullscreenElement) {
      keyboard?.unlock?.()
      leave()
      return
    }
    const root = document.documentElement
    if (!root.requestFullscreen) return setRefused(true)
    root.requestFullscreen().then(
      () => void keyboard?.lock?.(['Escape'])?.catch(() => {}),
      () => setRefused(true),
    )
  }, [leave])
  useEffect(() => leave, [leave])
  return { isFullScreen, isRefused, toggle, leave }
}
