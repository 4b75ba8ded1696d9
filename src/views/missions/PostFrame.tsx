import { lazy, memo, useCallback, useMemo } from 'react'
import { type Address, isUnfiltered } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { mapPosts, type PlacedPost } from '#selectors/mapPosts.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { Later } from '#ui/frame/Later.tsx'
import type { MapArea, MapPost, PlaceRing } from '#ui/map/mapPost.ts'
import { loadBasemap } from '#ui/map/loadBasemap.ts'
import { MapSkeleton } from '#ui/map/MapSkeleton.tsx'
import { StandingMap } from '#ui/map/StandingMap.tsx'
import { isSpread, useTextSpacing } from '#ui/frame/textSpacing.ts'
import { useStandingMap } from '#ui/map/useStandingMap.ts'
import { useMapWords } from './useMapWords.ts'

const PostMap = lazy(() => {
  // the outlines come beside the code that draws them; that code says when they do not
  loadBasemap().catch(() => {})
  return import('#ui/map/PostMap.tsx').then((module) => ({ default: module.PostMap }))
})

/** As the build has drawn the page. */
const isDefault = (address: Address) => isUnfiltered(address) && !address.sel && !address.view

interface Props {
  index: RecordIndex
  area: MapArea
  theme: string
}

/** One map frame with the posts in it, and a ring at the place of the chosen event. */
export const PostFrame = memo(function PostFrame({ index, area, theme }: Props) {
  const { t, text } = useI18n()
  const { address, filters, patch } = useAddress()
  const words = useMapWords(area)
  const selected = address.sel?.kind === 'mission' ? address.sel.id : null
  const eventId = address.sel?.kind === 'event' ? address.sel.id : null
  // the same posts while the years leave them as they are
  const placed = mapPosts(index, filters)
  const drawn = useMemo(() => {
    const nameOf = (post: PlacedPost) =>
      t('missions.markName', {
        kind: t(`post.${post.kind}`),
        sending: t(`area.${post.sending}`),
        town: text(post.town),
        state: t(`state.${post.state}`),
      })
    const posts = placed.map((post): MapPost => ({
      ...post,
      label: text(post.town),
      name: nameOf(post),
      dimmed: post.isDimmed || post.pale,
      emphasised: eventId !== null && (index.events.get(eventId)?.missions.includes(post.id) ?? false),
    }))
    return JSON.stringify(posts)
  }, [index, placed, eventId, t, text])
  // most changes of a filter leave the map as it is: then nothing on it is measured and placed anew
  const posts = useMemo(() => JSON.parse(drawn) as readonly MapPost[], [drawn])
  const rings = useMemo((): PlaceRing[] => {
    const event = eventId ? index.events.get(eventId) : undefined
    const place = event?.place ? index.places.get(event.place) : undefined
    if (!place || place.lat === null || place.lon === null) return []
    if (area !== 'both' && place.area !== area) return []
    return [{ id: place.id, lat: place.lat, lon: place.lon, label: text(place.names) }]
  }, [index, eventId, area, text])
  const handleSelect = useCallback(
    (id: string | null) => patch({ sel: id === null ? null : { kind: 'mission', id } }),
    [patch],
  )
  // for a room marks are as large again, and names stand farther off
  const isRoom = theme === 'room'
  // names that the build has placed have no room for letters set apart
  const isWide = isSpread(useTextSpacing())
  const standing = useStandingMap(
    area,
    `${drawn}${rings.length}${isRoom}${isWide}`,
    isDefault(address) && !isRoom && !isWide,
  )
  return (
    <div className={`map-frame map-frame--${area}`}>
      {standing.map ? (
        <StandingMap
          map={standing.map}
          selected={selected}
          points={words.points}
          isPast={standing.isPast}
          onSelect={handleSelect}
          onCome={standing.onCome}
        />
      ) : null}
      {standing.map && !standing.isLeft ? null : (
        <Later placeholder={standing.map ? null : <MapSkeleton label={words.label} />}>
          <PostMap
            area={area}
            posts={posts}
            selected={selected}
            onSelect={handleSelect}
            rings={rings}
            words={words}
            theme={theme}
            onDrawn={standing.onDrawn}
          />
        </Later>
      )}
    </div>
  )
})
