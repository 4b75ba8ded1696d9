import { useMemo } from 'react'
import { type Briefing, type BriefingScene, SHIPPED, START } from '#domain/briefing.ts'
import type { Locale } from '#domain/codelists.ts'
import { type Address, DEFAULT_ADDRESS, NO_LOOK } from '#domain/filters.ts'
import type { Scene } from '#domain/record.ts'
import type { Text } from '#domain/sourced.ts'
import {
  briefingFile,
  type Problem,
  type ReadBriefing,
  readBriefing,
  readBriefingFile,
} from '#data/briefingFile.ts'
import { inlinedBriefing } from '#data/oneFile.ts'
import { changeBriefings, useBriefingStore, type Trouble } from './briefingsStore.ts'
import { fromQuery, toQuery } from './query.ts'

export type { Problem, ReadBriefing, Trouble }
/** Reads a file of a reader; nothing is kept yet. */
export { readBriefingFile }
export { setAside, undoBriefings, useCanUndoBriefings } from './briefingsStore.ts'

export interface Briefings {
  /** The one in use: it is presented, and new scenes go into it unless it is read-only. */
  current: Briefing
  /** All that there are: the one saved with this file, the shipped one, then own ones. */
  all: readonly Briefing[]
  isOwn: (id: string) => boolean
  trouble: Trouble | null
}

/** Only the view: a scene never sets languages, the theme, or another scene. */
export const sceneQuery = (query: string): string => toQuery({ ...fromQuery(query), scene: null, ...NO_LOOK })

const canonical = <T extends BriefingScene>(scene: T): T => ({ ...scene, query: sceneQuery(scene.query) })

/** The briefing that was saved with this file; null without one, or with one that cannot be read. */
function saved(dataset: string): Briefing | null {
  const { briefing } = readBriefing(inlinedBriefing(), dataset)
  return briefing ?? null
}

/** The shipped briefing, the one in this file, and those of this browser. */
export function useBriefings(scenes: readonly Scene[], name: string, dataset: string): Briefings {
  const { chosen, briefings, trouble } = useBriefingStore()
  return useMemo(() => {
    const shipped: Briefing = { id: SHIPPED, name, scenes }
    const inFile = saved(dataset)
    const own = briefings.filter(({ id }) => id !== inFile?.id)
    const all = [...(inFile ? [inFile] : []), shipped, ...own].map((briefing) => ({
      ...briefing,
      scenes: briefing.scenes.map(canonical),
    }))
    const current = (inFile && !hasChosen ? undefined : all.find(({ id }) => id === chosen)) ?? all[0]!
    return { current, all, isOwn: (id) => own.some((briefing) => briefing.id === id), trouble }
  }, [chosen, briefings, trouble, scenes, name, dataset])
}

/** The briefing and the place of the scene that a link names, the briefing in use first; null: nobody has it. */
export function findScene(
  { current, all }: Pick<Briefings, 'current' | 'all'>,
  address: Address,
): { briefing: Briefing; at: number } | null {
  if (address.scene === START) {
    const shown = toQuery({ ...address, scene: null, ...NO_LOOK })
    const same = current.scenes.findIndex(({ query }) => query === shown)
    return current.scenes.length > 0 ? { briefing: current, at: Math.max(0, same) } : null
  }
  for (const briefing of [current, ...all]) {
    const at = briefing.scenes.findIndex(({ id }) => id === address.scene)
    if (at >= 0) return { briefing, at }
  }
  return null
}

/**
 * What a link shows that names a scene and filters besides: the scene with those filters laid over it. Null: the link
 * names nothing but the scene, or only asks to start.
 */
export function laidOver(scene: Pick<Scene, 'query'>, address: Address): string | null {
  if (address.scene === START) return null
  const own = Object.entries({ ...address, scene: null, ...NO_LOOK }).filter(
    ([key, value]) => value !== DEFAULT_ADDRESS[key as keyof Address],
  )
  if (own.length === 0) return null
  const query = toQuery({ ...sceneAddress(scene), ...Object.fromEntries(own) })
  return query === scene.query ? null : query
}

/** What a scene shows, as the address bar of the whole page would hold it. */
export const sceneAddress = ({ query }: Pick<Scene, 'query'>): Address => ({
  ...DEFAULT_ADDRESS,
  ...fromQuery(query),
})

/** An id that no other own scene or briefing has; `randomUUID` is kept from pages of an insecure host. */
export const newId = (): string =>
  `own-${[...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')}`

/** The briefing in this file leads until its reader chooses. */
let hasChosen = false

const change: typeof changeBriefings = (next, topic) => {
  hasChosen = true
  changeBriefings(next, topic)
}

export const chooseBriefing = (id: string): void => change((kept) => ({ ...kept, chosen: id }))

/** Adds an own briefing, or replaces the one of its id, and puts it in use; `topic`: see `changeBriefings`. */
export function saveBriefing(briefing: Briefing, topic?: string): void {
  change(({ briefings }) => {
    const at = briefings.findIndex(({ id }) => id === briefing.id)
    return {
      chosen: briefing.id,
      briefings: at < 0 ? [...briefings, briefing] : briefings.with(at, briefing),
    }
  }, topic)
}

export function removeBriefing(id: string): void {
  change(({ chosen, briefings }) => ({
    chosen: chosen === id ? null : chosen,
    briefings: briefings.filter((briefing) => briefing.id !== id),
  }))
}

/** An own briefing with the scenes of another; its scenes get ids of their own, so that links tell them apart. */
export const copyOf = ({ scenes }: Briefing, name: string): Briefing => ({
  id: newId(),
  name,
  scenes: scenes.map((scene) => ({ ...scene, id: newId() })),
})

/** A text with what was typed in one language; English is always there, so a lone other language stands for it too. */
export function retold(text: Text, locale: Locale, typed: string): Text {
  const isOnly = Object.entries(text).every(
    ([language, words]) => language === locale || language === 'en' || !words,
  )
  const standsForEnglish = locale !== 'en' && isOnly && (text.en === '' || text.en === text[locale])
  return { ...text, [locale]: typed, ...(standsForEnglish ? { en: typed } : {}) }
}

/** Takes an opened briefing over as an own one; one that is already here stays, and the new one stands beside it. */
export function importBriefing(briefing: Briefing, isTaken: (id: string) => boolean): Briefing {
  const own = isTaken(briefing.id) || briefing.id === SHIPPED ? copyOf(briefing, briefing.name) : briefing
  saveBriefing(own)
  return own
}

/** The text of a briefing's file. */
export const writeBriefing = (briefing: Briefing, dataset: string): string =>
  `${JSON.stringify(briefingFile(briefing, dataset), null, 2)}\n`

/** What the one-file edition carries with it. */
export const portable = briefingFile
