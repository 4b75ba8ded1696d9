import { lazy, Suspense } from 'react'
import type { EmptyWordsProps } from './EmptyWords.tsx'

const EmptyWords = lazy(() => import('./EmptyWords.tsx').then((module) => ({ default: module.EmptyWords })))

/** Why a lane is empty. Few readers meet one, so its words come when it is. */
export function LaneEmpty(props: EmptyWordsProps) {
  return (
    <Suspense>
      <EmptyWords {...props} />
    </Suspense>
  )
}
