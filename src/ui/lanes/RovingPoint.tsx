import type { KeyboardEvent } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useStepFrom } from '../controls/useStepFrom.ts'
import { type LanePoint, pointAfter } from './lanePoints.ts'

interface RovingPointProps {
  points: readonly LanePoint[]
  current: LanePoint
  k: number
  isSelected: (point: LanePoint) => boolean
  speak: (id: string) => string
  onMove: (point: LanePoint) => void
  onSelect: (id: string) => void
  onRead: (at: number | null) => void
}

const SMALLEST = 24

/**
 * The one point of a lane that holds its tab stop: a real button over the mark. To a screen reader the points are a list
 * box, shown one at a time: in a list box it leaves the arrow keys to the page, over a lone button it keeps them.
 */
export function RovingPoint(props: RovingPointProps) {
  const { points, current, k, isSelected, speak, onMove, onSelect, onRead } = props
  const { t } = useI18n()
  const from = useStepFrom(current.id)
  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (!/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/.test(event.key)) return
    // also at the ends, where the key does nothing: the page must not scroll or change its range instead
    event.preventDefault()
    event.stopPropagation()
    const next = pointAfter(points, current, event.key)
    if (next) onMove(next)
  }
  const option = (point: LanePoint, place: number) => {
    const { id, x, y, box } = point
    if (id !== current.id && id !== from) return null
    const width = Math.max(SMALLEST * k, box ? box.right - box.left : 0)
    const height = Math.max(SMALLEST * k, box ? box.bottom - box.top : 0)
    return (
      <button
        key={id}
        type="button"
        role="option"
        className={id === current.id ? 'lane__point' : 'lane__from'}
        // the mark that a closing card gives the focus back to, and not where the walk came from
        data-claim={id === current.id ? id : undefined}
        aria-label={speak(id)}
        // never true or false: a screen reader would be called back here from what has been opened
        aria-selected={undefined}
        aria-current={isSelected(point) || undefined}
        aria-posinset={place + 1}
        aria-setsize={points.length}
        tabIndex={id === current.id ? undefined : -1}
        style={{ left: x - width / 2, top: y - height / 2, width, height }}
        onKeyDown={handleKey}
        onFocus={() => onRead(point.at)}
        onBlur={() => onRead(null)}
        onClick={(event) => {
          // a click with the pointer belongs to the mark under it, which need not be this one
          if (event.detail > 0) return
          event.stopPropagation()
          onSelect(id)
        }}
      />
    )
  }
  return (
    <div role="listbox" aria-label={t('lane.points')}>
      {points.map(option)}
    </div>
  )
}
