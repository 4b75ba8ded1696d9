import { lazy, memo } from 'react'
import { Later } from '#ui/frame/Later.tsx'

const RailContent = lazy(() =>
  import('./RailContent.tsx').then((module) => ({ default: module.RailContent })),
)

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
    <div className="rail__inner" aria-hidden="true">
      <div className="ghost ghost--map" />
      <div className="ghost ghost--card" />
    </div>
  )
}
