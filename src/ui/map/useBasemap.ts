import { useEffect, useState } from 'react'

import { loadBasemap, type Basemap } from './loadBasemap.ts'

type Loading = { state: 'loading' } | { state: 'ready'; basemap: Basemap } | { state: 'failed' }

export function useBasemap(): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' })
  useEffect(function readBasemap() {
    let isGone = false
    loadBasemap().then(
      (basemap) => !isGone && setLoading({ state: 'ready', basemap }),
      () => !isGone && setLoading({ state: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [])
  return loading
}
