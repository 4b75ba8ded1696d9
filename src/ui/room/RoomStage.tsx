import './room.css'
import { type ReactNode, useRef } from 'react'
import { heard } from '#i18n/heard.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { type RoomSize, roomSize, roomStyle } from './roomUnit.ts'
import { useElementSize } from './useElementSize.ts'

interface Props {
  /** Of the screen, CSS pixels. */
  width: number
  height: number
  /** Of a preview: its pixels for one of the screen's. */
  scale?: number
  headline: string
  /** The same in the second language. */
  second?: { headline: string; sub: string; source: string; lang: string } | null
  sub: string
  /** Who stands behind it; names in it may be marked as foreign. */
  source: ReactNode
  /** `2 of 9`. */
  place: string
  /** Language of the headline where it is not the page's. */
  headlineId?: string
  /** The picture, drawn into the room that headline and source leave. */
  children: (box: RoomSize) => ReactNode
}

/** One scene on one screen: a finding, one picture, its sources, and where in the talk this is. */
export function RoomStage({
  width,
  height,
  scale = 1,
  headline,
  second,
  sub,
  source,
  place,
  headlineId,
  children,
}: Props) {
  const said = heard(useI18n(), headline)
  const size = roomSize(width, height, scale)
  const ref = useRef<HTMLDivElement>(null)
  const box = useElementSize(ref)
  return (
    <article
      className="room-stage"
      data-narrow={size.isNarrow || undefined}
      data-second={second ? '' : undefined}
      style={{ ...roomStyle(size.u), width, minHeight: height }}
    >
      <header className="room-stage__head">
        <h1
          id={headlineId}
          tabIndex={headlineId ? -1 : undefined}
          aria-label={said === headline ? undefined : said}
        >
          {headline}
        </h1>
        {second?.headline ? (
          <p className="room-stage__second" lang={second.lang}>
            {second.headline}
          </p>
        ) : null}
        {sub ? <p className="room-stage__sub">{sub}</p> : null}
        {second?.sub ? (
          <p className="room-stage__sub room-stage__sub--second" lang={second.lang}>
            {second.sub}
          </p>
        ) : null}
      </header>
      <div className="room-stage__picture" ref={ref}>
        {box && box.width > 0 ? children({ ...size, ...box }) : null}
      </div>
      <footer className="room-stage__foot">
        <div>
          <p>{source}</p>
          {second?.source && second.source !== source ? <p lang={second.lang}>{second.source}</p> : null}
        </div>
        <p className="room-stage__place">{place}</p>
      </footer>
    </article>
  )
}
