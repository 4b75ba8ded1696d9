import { useEffect } from 'react'
import type { BriefingScene } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { LANGUAGE_NAMES } from '#i18n/languages.ts'
import { type RoomState, usePresenterWindow, type Wish } from '#state/briefingsWindows.ts'
import { usePreferences } from '#state/preferences.ts'
import type { RoomKey } from '#ui/room/roomKeys.ts'
import { ScaledStage } from '#ui/room/ScaledStage.tsx'
import { useRoomKeys } from '#ui/room/useRoomKeys.ts'
import { PresenterDesk } from '#views/presenter/PresenterDesk.tsx'
import { PresenterWaiting } from '#views/presenter/PresenterWaiting.tsx'
import { IfAsked } from '#views/scenes/IfAsked.tsx'
import { SafeSentence } from '#views/scenes/SafeSentence.tsx'
import { SceneFilters } from '#views/scenes/SceneFilters.tsx'
import { SceneView } from '#views/scenes/SceneView.tsx'
import { useSceneModel, useSceneTitles } from '#views/scenes/useSceneModel.ts'
import { WISHES } from './roomWishes.ts'

/** The presenter's window: it knows nothing of its own, follows the room and asks it. */
export function RoomPresenter({ token }: { token: string }) {
  const { t } = useI18n()
  const { state, isGone, wish } = usePresenterWindow(token)
  useEffect(
    function nameThePage() {
      document.title = t('presenter.title')
    },
    [t],
  )
  if (!state) return <PresenterWaiting />
  return (
    <>
      {isGone ? (
        <p role="alert" className="presenter__gone">
          {t('presenter.gone')}
        </p>
      ) : null}
      <Desk state={state} onWish={wish} />
    </>
  )
}

function Desk({ state, onWish }: { state: RoomState; onWish: (wish: Wish) => void }) {
  const { briefing, talk } = state
  const at = Math.max(
    0,
    briefing.scenes.findIndex(({ id }) => id === talk.scene),
  )
  const scene = briefing.scenes[at]
  const { letterKeys: hasLetters } = usePreferences()
  const handleKey = (key: RoomKey) => {
    // here Esc leads back to the script, and never out of the talk
    const wished: Wish | undefined = key === 'leave' ? { type: 'return' } : WISHES[key]
    if (wished) onWish(wished)
  }
  useRoomKeys({ hasLetters, onKey: handleKey, onJump: (number) => onWish({ type: 'go', to: number - 1 }) })
  return scene ? <Shown state={state} at={at} scene={scene} onWish={onWish} /> : <PresenterWaiting />
}

interface ShownProps {
  state: RoomState
  at: number
  scene: BriefingScene
  onWish: (wish: Wish) => void
}

function Shown({ state, at, scene, onWish }: ShownProps) {
  const { t, locale } = useI18n()
  const { briefing, talk, size } = state
  const model = useSceneModel(scene, talk.exploring)
  const titles = useSceneTitles(briefing.scenes)
  const next = briefing.scenes[at + 1]
  const of = briefing.scenes.length
  return (
    <PresenterDesk
      state={state}
      titles={titles}
      shows={[
        t(`perspective.${model.address.reporter ?? 'both'}`),
        LANGUAGE_NAMES[locale],
        ...(talk.secondLanguage ? [LANGUAGE_NAMES[talk.secondLanguage]] : []),
      ].join(' · ')}
      onWish={onWish}
      now={
        <ScaledStage screen={size} label={model.headline}>
          {(drawn) => (
            <SceneView
              key={scene.id}
              scene={scene}
              at={at}
              of={of}
              {...drawn}
              query={talk.exploring}
              secondLanguage={talk.secondLanguage}
              showsEvidence={talk.overlay === 'evidence'}
            />
          )}
        </ScaledStage>
      }
      next={
        next ? (
          <ScaledStage screen={size} label={titles[at + 1]!}>
            {(drawn) => <SceneView key={next.id} scene={next} at={at + 1} of={of} {...drawn} />}
          </ScaledStage>
        ) : null
      }
      safe={<SafeSentence model={model} />}
      asked={<IfAsked model={model} />}
      filters={
        talk.isUnlocked ? (
          <SceneFilters
            query={talk.exploring ?? scene.query}
            onChange={(query) => onWish({ type: 'explore', query })}
          />
        ) : null
      }
    />
  )
}
