import { DomEvent } from 'leaflet'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'

import type { MapPost } from './mapPost.ts'
import { PostGlyph } from './PostGlyph.tsx'
import type { MarkWords } from './PostMarks.tsx'

interface GatheredListProps {
  posts: readonly MapPost[]
  words: MarkWords
  onSelect: (id: string) => void
  onClose: () => void
  /** It went with its posts while it had the focus, which nothing has now. */
  onGone: () => void
}

/** The posts of one place that no zoom draws apart, one to a row, over the map. */
export function GatheredList({ posts, words, onSelect, onClose, onGone }: GatheredListProps) {
  const map = useMap()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(function takeFocusFromMap() {
    DomEvent.disableClickPropagation(ref.current!)
    DomEvent.disableScrollPropagation(ref.current!)
    ref.current!.querySelector<HTMLElement>('li button')?.focus({ preventScroll: true })
  }, [])
  const latestGone = useRef(onGone)
  useEffect(() => {
    latestGone.current = onGone
  })
  useLayoutEffect(function leaveFocus() {
    const list = ref.current!
    return () => {
      if (!list.contains(document.activeElement)) return
      queueMicrotask(() => document.activeElement === document.body && latestGone.current())
    }
  }, [])
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes it
    <div
      ref={ref}
      className="map-gathered"
      role="group"
      aria-label={words.gatheredList}
      data-furniture=""
      onKeyDown={handleKey}
    >
      <button type="button" className="button button--small" onClick={onClose}>
        {words.close}
      </button>
      <ul>
        {posts.map(({ id, kind, state, sending, name, dimmed }) => (
          <li key={id} data-dimmed={dimmed || undefined}>
            <button
              type="button"
              onClick={() => {
                onClose()
                onSelect(id)
              }}
            >
              <PostGlyph kind={kind} state={state} sending={sending} /> {name}
            </button>
          </li>
        ))}
      </ul>
    </div>,
    map.getContainer(),
  )
}
