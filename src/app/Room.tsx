import { useCallback, useEffect, useRef, useState } from 'react'
import type { Briefing } from '#domain/briefing.ts'
import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { heard } from '#i18n/heard.ts'
import { LANGUAGE_NAMES } from '#i18n/languages.ts'
import { fromQuery, toQuery } from '#state/query.ts'
import { usePreferences } from '#state/preferences.ts'
import { useWakeLock } from '#state/useRoomScreen.ts'
import { loadBasemap } from '#ui/map/loadBasemap.ts'
import { RoomHelp } from '#ui/room/RoomHelp.tsx'
import type { RoomKey } from '#ui/room/roomKeys.ts'
import { roomSize, roomStyle } from '#ui/room/roomUnit.ts'
import { useRoomKeys } from '#ui/room/useRoomKeys.ts'
import { helpLines } from '#views/scenes/roomWords.ts'
import { SceneView } from '#views/scenes/SceneView.tsx'
import { useSceneModel } from '#views/scenes/useSceneModel.ts'
import { useSecondState } from '#views/scenes/useSecondState.ts'
import { RoomBar } from './RoomBar.tsx'
import { RoomNotes } from './RoomNotes.tsx'
import { WISHES } from './roomWishes.ts'
import { useTalk } from './useTalk.ts'
import { watchTextSpacing } from './watchTextSpacing.ts'

/** What the room sees: one scene on the whole screen, and controls that only the presenter calls up. */
export function Room({ briefing, at }: { briefing: Briefing; at: number }) {
  const i18n = useI18n()
  const { t, format } = i18n
  const { scene, talk, size, act, exit, presenter, fullScreen } = useTalk(briefing, at)
  const { width, height } = size
  const { overlay, exploring, isUnlocked } = talk
  const model = useSceneModel(scene, exploring)
  const [isBlocked, setBlocked] = useState(false)
  const of = briefing.scenes.length
  const { letterKeys: hasLetters } = usePreferences()
  const query = exploring ?? scene.query
  const { openPresenter } = presenter
  const { toggle: toggleFullScreen } = fullScreen

  const handlePresenter = useCallback(() => {
    const isOpen = openPresenter()
    setBlocked(!isOpen)
    if (!isOpen && !talk.hasNotes) act({ type: 'toggle', what: 'notes' })
  }, [openPresenter, act, talk.hasNotes])
  const handleKey = (key: RoomKey) => {
    if (key === 'full-screen') toggleFullScreen()
    else if (key === 'presenter') handlePresenter()
    else if (key === 'notes') act({ type: 'toggle', what: 'notes' })
    else act(WISHES[key]!)
  }
  const digits = useRoomKeys({
    hasLetters,
    onKey: handleKey,
    onJump: (number) => act({ type: 'go', to: number - 1 }),
  })
  const handleChoose = (sel: Selection) => {
    act({ type: 'explore', query: toQuery({ ...fromQuery(query), sel }) })
    if (overlay !== 'evidence') act({ type: 'toggle', what: 'evidence' })
  }

  useWakeLock()
  useEffect(watchTextSpacing, [])
  useEffect(function fetchWhatComesLater() {
    // the network may be gone by the time that the map is shown
    void import('#ui/map/PostMap.tsx').catch(() => {})
    void loadBasemap().catch(() => {})
  }, [])
  const root = useRef<HTMLElement>(null)
  useEffect(function takeFocus() {
    document.getElementById('room-headline')?.focus({ preventScroll: true })
    // the page is there again when the room has gone
    return () => document.querySelector<HTMLElement>('[data-key="brief"]')?.focus({ preventScroll: true })
  }, [])
  const place = format.integer(at + 1)
  const announced = t('room.announce', { place, all: format.integer(of), headline: model.headline })
  useEffect(
    function nameThePage() {
      const before = document.title
      document.title = announced
      window.scrollTo(0, 0)
      return () => {
        document.title = before
      }
    },
    [announced],
  )
  const isBlank = overlay === 'blank'
  // said only of what has come, and of what will not come
  const secondState = useSecondState(talk.secondLanguage)
  const name = talk.secondLanguage ? LANGUAGE_NAMES[talk.secondLanguage] : ''
  const failed = secondState === 'failed' ? t('room.second.failed', { name }) : null
  const second = secondState === 'shown' ? t('room.second', { name }) : failed
  return (
    <main ref={root} className="room" data-overlay={overlay} style={roomStyle(roomSize(width, height).u)}>
      <p role="status" className="visually-hidden">
        {isBlank ? t('room.blank', { key: 'B' }) : heard(i18n, announced)}
        {second && ` ${second}`}
      </p>
      <div inert={isBlank}>
        <SceneView
          key={scene.id}
          scene={scene}
          at={at}
          of={of}
          width={width}
          height={height}
          query={exploring}
          secondLanguage={talk.secondLanguage}
          showsEvidence={overlay === 'evidence'}
          onChoose={isUnlocked ? handleChoose : null}
          headlineId="room-headline"
        />
      </div>
      {overlay === 'help' ? <RoomHelp title={t('room.help.title')} lines={helpLines(i18n)} /> : null}
      {talk.hasNotes ? (
        <RoomNotes briefing={briefing} scene={scene} talk={talk} isBlocked={isBlocked} onWish={act} />
      ) : null}
      {isBlank ? <div className="room__blank" /> : null}
      {digits ? <p className="room-note">{t('room.jump', { digits })}</p> : null}
      <RoomBar
        talk={talk}
        remark={failed}
        query={query}
        isFullScreen={fullScreen.isFullScreen}
        onKey={handleKey}
        onExplore={(next) => act({ type: 'explore', query: next })}
        onExit={exit}
      />
    </main>
  )
}
