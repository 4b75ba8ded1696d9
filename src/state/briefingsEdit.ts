import type { Briefing, BriefingScene } from '#domain/briefing.ts'
import { newId, sceneQuery } from './briefings.ts'

/** A scene of a view: nothing written yet, so that the record finds the headline. */
export const newScene = (query: string): BriefingScene => ({
  id: newId(),
  query: sceneQuery(query),
  headline: { en: '' },
  notes: { en: '' },
  minutes: 1,
})

/** Puts a scene in at a place, else at the end. */
export const withScene = (
  briefing: Briefing,
  scene: BriefingScene,
  at = briefing.scenes.length,
): Briefing => ({
  ...briefing,
  scenes: briefing.scenes.toSpliced(at, 0, scene),
})

export const withoutScene = (briefing: Briefing, id: string): Briefing => ({
  ...briefing,
  scenes: briefing.scenes.filter((scene) => scene.id !== id),
})

/** Moves a scene to a place, which stays within the talk. */
export function withSceneMoved(briefing: Briefing, id: string, to: number): Briefing {
  const scene = briefing.scenes.find((each) => each.id === id)
  if (!scene) return briefing
  const others = withoutScene(briefing, id)
  return withScene(others, scene, Math.max(0, Math.min(others.scenes.length, to)))
}

export const withSceneChanged = (
  briefing: Briefing,
  id: string,
  change: Partial<Omit<BriefingScene, 'id'>>,
): Briefing => ({
  ...briefing,
  scenes: briefing.scenes.map((scene) => (scene.id === id ? { ...scene, ...change } : scene)),
})

/** A second scene like it, right behind it. */
export function withSceneTwice(briefing: Briefing, id: string): Briefing {
  const at = briefing.scenes.findIndex((scene) => scene.id === id)
  return at < 0 ? briefing : withScene(briefing, { ...briefing.scenes[at]!, id: newId() }, at + 1)
}
