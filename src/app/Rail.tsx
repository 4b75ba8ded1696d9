import { lazy, memo } from 'react'
import { Later } from '#ui/frame/Later.tsx'
import { keepPart } from './takeOver.ts'

const RailContent = lazy(() =>
  import('./RailContent.tsx').then((module) => ({ default: module.RailContent })),
)

const keepRail = keepPart('.rail__inner')

/** The map and one card. Its code comes after the first lane is legible; until then its boxes hold the place. */
export const Rail = memo(function Rail({ theme }: { theme: string }) {
  return (
    <div className="rail">
      <Later placeholder={<RailGhost />}>
        <RailContent theme={theme} />
      </Later>
    </div>
  )
})

function RailGhost() {
  return (
    // what the build has drawn there takes the place of the boxes
    <div ref={keepRail} className="rail__inner first-view">
      <div className="ghost ghost--map" />
      <div className="ghost ghost--card" />
    </div>
  )
}
