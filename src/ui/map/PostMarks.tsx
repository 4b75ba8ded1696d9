import { latLngBounds } from 'leaflet'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'
import { useMap } from 'react-leaflet'

import type { Crowd, Gathered } from './gathering.ts'
import { GatheredList } from './GatheredList.tsx'
import { GatheredMark } from './GatheredMark.tsx'
import { isStep, markAfter } from './markAfter.ts'
import { bringIntoView, wantsMotion } from './mapMotion.ts'
import type { MapPost } from './mapPost.ts'
import { type Mark, nearestMark } from './marks.ts'
import { PostMark } from './PostMark.tsx'

export interface MarkWords {
  /** Name of all marks together, and how keys walk them. */
  points: string
  /** Accessible name of a mark that stands for several posts, by their number and the town of the first. */
  gathered: (count: number, town: string) => string
  /** What a list of such posts is called, and its closing. */
  gatheredList: string
  close: string
}

interface PostMarksProps {
  crowd: Crowd
  selected: string | null
  hovered: string | null
  onSelect: (id: string | null) => void
  onHover: (id: string | null) => void
  words: MarkWords
}

/** A map that would come nearer by less than this shows the posts of a gathered mark as a list instead. */
const NEARER = 0.3

/**
 * All marks of a frame: to the keyboard one tab stop that arrows move, to a screen reader a list box, which leaves the
 * arrow keys to the page.
 */
export function PostMarks({ crowd, selected, hovered, onSelect, onHover, words }: PostMarksProps) {
  const { marks, gathered } = crowd
  const map = useMap()
  const box = useRef<HTMLDivElement>(null)
  const pressedAt = useRef({ x: 0, y: 0 })
  const [stop, setStop] = useState<string | null>(null)
  const [listed, setListed] = useState<string | null>(null)
  const stops = [
    ...marks.map(({ post, x, y }) => ({ id: post.id, x, y, posts: [post] })),
    ...gathered.map(({ id, x, y, posts }) => ({ id, x, y, posts })),
  ]
  const placeOf = (id: string | null) => stops.findIndex(({ posts }) => posts.some((post) => post.id === id))
  const at = Math.max(0, [placeOf(stop), placeOf(selected)].find((place) => place >= 0) ?? 0)
  const current = stops[at]?.id
  const markOf = (id: string) => box.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)
  const focusStop = () =>
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })

  const opened = gathered.find(({ posts }) => posts.some(({ id }) => id === listed))
  if (listed !== null && !opened) setListed(null)

  const cameApart = useRef(false)
  const [arrivals, setArrivals] = useState(0)
  useEffect(function keepFocusInside() {
    // the gathered mark that was pressed is no more: the first of its posts takes the focus
    if (cameApart.current && document.activeElement === document.body) focusStop()
  })
  useEffect(
    function letGoOfFocus() {
      cameApart.current = false
    },
    [arrivals],
  )

  /** Targets overlap where marks stand close: the nearest centre wins, not the topmost target. */
  const markAt = (event: MouseEvent<HTMLElement>, otherwise: Mark | Gathered) => {
    const place = map.containerPointToLayerPoint(map.mouseEventToContainerPoint(event.nativeEvent))
    return (
      nearestMark<Mark | Gathered>([...marks, ...gathered], place, event.currentTarget.offsetWidth / 2) ??
      otherwise
    )
  }
  const isPress = ({ detail, clientX, clientY }: MouseEvent) => {
    const { x, y } = pressedAt.current
    return detail === 0 || (detail === 1 && Math.hypot(clientX - x, clientY - y) <= 5)
  }
  const handleClick = (event: MouseEvent<HTMLElement>, own: Mark | Gathered) => {
    if (!isPress(event)) return
    const mark = event.detail === 0 ? own : markAt(event, own)
    if ('post' in mark) onSelect(mark.post.id === selected ? null : mark.post.id)
    else open(mark)
  }
  const handleMove = (event: MouseEvent<HTMLElement>, own: Mark | Gathered) => {
    const mark = markAt(event, own)
    const id = 'post' in mark ? mark.post.id : null
    if (id !== hovered) onHover(id)
  }
  const open = (group: Gathered) => {
    setStop(group.id)
    const bounds = latLngBounds(group.posts.map(({ lat, lon }) => [lat, lon]))
    const zoom = Math.min(map.getMaxZoom(), map.getBoundsZoom(bounds.pad(0.3)))
    const isOnePoint = bounds.getNorthEast().equals(bounds.getSouthWest())
    if (isOnePoint || zoom < map.getZoom() + NEARER) setListed(group.id)
    else {
      cameApart.current = true
      map.once('moveend', () => setArrivals((count) => count + 1))
      map.setView(bounds.getCenter(), zoom, { animate: wantsMotion() })
    }
  }
  const handleKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const isOut = event.key === 'Escape' && selected === null
    if (!isStep(event.key) && !isOut) return
    // also at the ends, where the key does nothing: the page must not scroll or change its range instead
    event.preventDefault()
    event.stopPropagation()
    if (isOut) return map.getContainer().parentElement!.focus({ preventScroll: true })
    const next = markAfter(stops, at, event.key)
    if (next) markOf(next.id)?.focus({ preventScroll: true })
  }
  const shared = (id: string, { lat, lon }: MapPost, hovers: string | null) => ({
    'data-stop': id,
    tabIndex: id === current ? 0 : -1,
    onPointerDown: ({ clientX, clientY }: React.PointerEvent) =>
      void (pressedAt.current = { x: clientX, y: clientY }),
    onPointerLeave: () => onHover(null),
    onFocus: () => {
      cameApart.current = false
      setStop(id)
      onHover(hovers)
      bringIntoView(map, lat, lon)
    },
    onBlur: () => {
      cameApart.current = false
      onHover(null)
    },
  })
  if (stops.length === 0) return null
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its options take the focus */}
      <div ref={box} role="listbox" aria-label={words.points} onKeyDown={handleKey}>
        {marks.map((mark, i) => (
          <PostMark
            key={mark.post.id}
            {...mark}
            stacking={mark.post.id === selected ? marks.length + 1 : mark.post.dimmed ? 0 : i + 1}
            isSelected={mark.post.id === selected}
            isHovered={mark.post.id === hovered}
            {...shared(mark.post.id, mark.post, mark.post.id)}
            onPointerMove={(event) => handleMove(event, mark)}
            onClick={(event) => handleClick(event, mark)}
          />
        ))}
        {gathered.map((group) => (
          <GatheredMark
            key={`gathered ${group.id}`}
            group={group}
            name={words.gathered(group.passing.length, group.passing[0]!.label)}
            hovered={hovered}
            {...shared(group.id, group.posts[0]!, null)}
            onPointerMove={(event) => handleMove(event, group)}
            onClick={(event) => handleClick(event, group)}
          />
        ))}
      </div>
      {opened ? (
        <GatheredList
          posts={opened.posts.toSorted((a, b) => Number(a.dimmed ?? false) - Number(b.dimmed ?? false))}
          words={words}
          onSelect={onSelect}
          onClose={() => {
            setListed(null)
            focusStop()
          }}
          onGone={focusStop}
        />
      ) : null}
    </>
  )
}
