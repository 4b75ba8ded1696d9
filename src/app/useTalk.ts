import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Briefing } from '#domain/briefing.ts'
import { DEFAULT_ADDRESS } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { patchAddress, useAddress } from '#state/addressBar.ts'
import { laidOver } from '#state/briefings.ts'
import { beginTalk, leftBehind, type Talk, talkAfter } from '#state/briefingsTalk.ts'
import { keptClock, type RoomState, useRoomWindow, type Wish } from '#state/briefingsWindows.ts'
import { beforeTalk } from '#state/beforeTalk.ts'
import { keepSecond, keptSecond, nextSecond } from '#state/secondLanguage.ts'
import { useFullScreen } from '#state/useRoomScreen.ts'
import { useWindowSize } from '#state/useWindowSize.ts'

/** The talk that this window gives: its scene and languages are the address bar's, all else is here and with the presenter. */
export function useTalk(briefing: Briefing, at: number) {
  const { locale } = useI18n()
  const { address } = useAddress()
  const { lang, beside, theme } = address
  const secondLanguage = beside === locale ? null : beside
  const scene = briefing.scenes[at]!
  const size = useWindowSize()
  const [begunWith] = useState(keptSecond)
  const fullScreen = useFullScreen()
  const [state, setState] = useState((): Talk => {
    const exploring = laidOver(scene, address)
    return { ...beginTalk(scene.id, keptClock()), exploring, isUnlocked: exploring !== null }
  })
  const talk = useMemo(
    (): Talk => ({ ...state, scene: scene.id, secondLanguage }),
    [state, scene.id, secondLanguage],
  )
  const ids = useMemo(() => briefing.scenes.map(({ id }) => id), [briefing])
  const isBare = laidOver(scene, address) === null
  useEffect(
    function keepLinkShort() {
      if (!isBare) patchAddress({ ...DEFAULT_ADDRESS, lang, beside, theme, scene: scene.id }, 'replace')
    },
    [isBare, lang, beside, theme, scene.id],
  )
  const latest = useRef(talk)
  useEffect(function rememberLatest() {
    latest.current = talk
  })
  const exit = useCallback(
    () => patchAddress({ ...beforeTalk(), lang, beside, theme, scene: null }),
    [lang, beside, theme],
  )
  const { isFullScreen, leave: leaveFullScreen } = fullScreen
  const act = useCallback(
    (wish: Wish) => {
      const now = latest.current
      if (wish.type === 'leave') {
        const left = leftBehind(now)
        if (left) setState(left)
        else if (isFullScreen) leaveFullScreen()
        else exit()
        return
      }
      if (wish.type === 'next-language') {
        const to = nextSecond(now.secondLanguage, locale, begunWith)
        if (to) keepSecond(to)
        latest.current = { ...now, secondLanguage: to }
        patchAddress({ beside: to }, 'replace')
        return
      }
      const next = talkAfter(now, wish, ids, Date.now())
      latest.current = next
      setState(next)
      if (next.scene !== now.scene) patchAddress({ scene: next.scene }, 'replace')
    },
    [ids, locale, begunWith, isFullScreen, leaveFullScreen, exit],
  )
  const { width, height } = size
  const told = useMemo(
    (): RoomState => ({ briefing, talk, size: { width, height }, isFullScreen }),
    [briefing, talk, width, height, isFullScreen],
  )
  const presenter = useRoomWindow(told, act)
  return { scene, talk, size, act, exit, presenter, fullScreen }
}
