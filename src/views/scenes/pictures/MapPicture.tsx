import { lazy, Suspense, useMemo } from 'react'
import { AREAS, type Area } from '#domain/codelists.ts'
import { without } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Beside } from '#i18n/SecondLanguage.tsx'
import { mapPosts } from '#selectors/mapPosts.ts'
import { postCounts, posts } from '#selectors/posts.ts'
import type { MapPost } from '#ui/map/mapPost.ts'
import { PostGlyph } from '#ui/map/PostGlyph.tsx'
import { useMapWords } from '../../sharedWords.ts'
import type { PictureProps } from './pictureProps.ts'
import './mapPicture.css'

const PostMap = lazy(() => import('#ui/map/PostMap.tsx').then((module) => ({ default: module.PostMap })))

const HOST: Record<Area, Area> = { KAZ: 'TUR', TUR: 'KAZ' }
const KEY = [
  { kind: 'embassy', state: 'active' },
  { kind: 'consulate-general', state: 'active' },
  { kind: 'honorary-consulate', state: 'active' },
] as const

/** Posts of each state in the other, one frame for each host, with their counts over them. */
export function MapPicture({ model, box, onChoose }: PictureProps) {
  const { t, text, format } = useI18n()
  const { index, address } = model
  const all = useMemo(() => posts(index, without(address, 'states', 'posts')), [index, address])
  const placed = useMemo(
    () =>
      mapPosts(index, address).map((post): MapPost => ({
        ...post,
        label: text(post.town),
        name: t('missions.markName', {
          kind: t(`post.${post.kind}`),
          sending: t(`area.${post.sending}`),
          town: text(post.town),
          state: t(`state.${post.state}`),
        }),
        dimmed: post.isDimmed || post.pale,
      })),
    [index, address, t, text],
  )
  const isDisputed = placed.some(({ state }) => state === 'disputed')
  const selected = address.sel?.kind === 'mission' ? address.sel.id : null
  return (
    <div className="map-picture" data-narrow={box.isNarrow || undefined}>
      <div className="map-picture__frames">
        {AREAS.filter((area) => !address.states || address.states === area).map((area) => (
          <section key={area} className={`map-picture__frame is-in-${HOST[area]}`}>
            <h2>
              <span className={`map-picture__count text-${area}`}>
                {format.integer(postCounts(all, area).total)}
              </span>{' '}
              {t(`room.posts.${area}`)}{' '}
              <Beside to={t(`room.posts.${area}`)} say={(i18n) => i18n.t(`room.posts.${area}`)} />
            </h2>
            <Frame
              host={HOST[area]}
              posts={placed}
              selected={selected}
              unit={box.u}
              onChoose={onChoose && ((id) => onChoose({ kind: 'mission', id }))}
            />
          </section>
        ))}
      </div>
      <ul className="room-key">
        {KEY.map(({ kind, state }) => (
          <li key={kind}>
            <PostGlyph kind={kind} state={state} sending="KAZ" />
            <span>
              {t(`post.${kind}`)} <Beside to={t(`post.${kind}`)} say={(i18n) => i18n.t(`post.${kind}`)} />
            </span>
          </li>
        ))}
        {isDisputed ? (
          <li>
            <PostGlyph kind="honorary-consulate" state="disputed" sending="KAZ" />
            {t('room.posts.disputed')}
          </li>
        ) : null}
        {placed.some(({ state }) => state === 'former') ? (
          <li>
            <PostGlyph kind="honorary-consulate" state="former" sending="KAZ" />
            {t('missionCard.status.former')}
          </li>
        ) : null}
        <li>
          <svg className="post-glyph" data-sending="KAZ" viewBox="-10 -10 20 20" aria-hidden="true">
            <circle className="map-picture__ring" r={8.5} />
          </svg>
          {t('room.posts.precision')}
        </li>
      </ul>
    </div>
  )
}

interface FrameProps {
  host: Area
  posts: readonly MapPost[]
  selected: string | null
  unit: number
  onChoose: ((id: string) => void) | null
}

function Frame({ host, posts: placed, selected, unit, onChoose }: FrameProps) {
  const words = useMapWords(host)
  const own = placed.filter(({ sending }) => sending !== host)
  return (
    <>
      <div className="map-picture__map" inert={onChoose === null}>
        <Suspense fallback={<div className="map-picture__ground" aria-busy="true" />}>
          <PostMap
            area={host}
            posts={placed}
            selected={selected}
            onSelect={(id) => id !== null && onChoose?.(id)}
            words={words}
            theme={`room ${unit}`}
          />
        </Suspense>
      </div>
      {onChoose ? null : (
        <ul className="visually-hidden">
          {own.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
    </>
  )
}
