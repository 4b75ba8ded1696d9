import { useMemo } from 'react'
import type { BriefingScene } from '#domain/briefing.ts'
import type { DetailRecord } from '#domain/coreRecord.ts'
import type { Address } from '#domain/filters.ts'
import { type I18n, useI18n } from '#i18n/I18nProvider.tsx'
import { type RecordIndex, recordIndex } from '#selectors/recordIndex.ts'
import { findingOf } from '#selectors/scenes/finding.ts'
import type { Finding } from '#selectors/scenes/findingTypes.ts'
import { type Picture, pictureOf } from '#selectors/scenes/picture.ts'
import { pictureSources } from '#selectors/scenes/pictureSources.ts'
import { sceneAddress } from '#state/briefings.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useDetail } from '#state/useDetail.ts'
import { useRecordIn } from '#state/useRecordIn.ts'
import { type ForeignName, publisherName } from '#ui/frame/WithNames.tsx'
import { findingWords } from './findingWords.ts'
import { pictureName, sourceWords, subWords } from './sceneWords.ts'

/** Everything that a scene says and shows under its filters. */
export interface SceneModel {
  index: RecordIndex
  detail: DetailRecord | null
  address: Address
  picture: Picture
  finding: Finding | null
  /** Short: for lists of scenes. */
  title: string
  headline: string
  sub: string
  source: string
  /** How many of them the line names. */
  named: number
  /** Names in the source line that stay as they are. */
  publishers: readonly ForeignName[]
}

/** `query` stands in place of the scene's own while the presenter explores; `most` is how many sources are named. */
export function sceneModel(
  i18n: I18n,
  index: RecordIndex,
  detail: DetailRecord | null,
  scene: BriefingScene,
  query: string | null = null,
  most: number | null = null,
): SceneModel {
  const address = sceneAddress({ query: query ?? scene.query })
  const picture = pictureOf(index, address)
  const finding = findingOf(index, address, detail)
  const sources = pictureSources(index, detail, address, finding)
  const { words: source, named } = sourceWords(i18n, index, address, picture, sources, detail, most)
  const title = i18n.text(scene.headline) || pictureName(i18n, picture)
  // a headline that its author wrote was written for the author's filters
  const isWritten = scene.isWritten && (query === null || query === scene.query)
  const found = finding && !isWritten ? findingWords(i18n, index, finding) : ''
  return {
    index,
    detail,
    address,
    picture,
    finding,
    title,
    headline: found || title,
    sub: subWords(i18n, index, address, picture),
    source,
    named,
    publishers: sources.lists.map(({ publisher }) => publisherName(publisher)),
  }
}

export function useSceneModel(scene: BriefingScene, query: string | null = null): SceneModel {
  const i18n = useI18n()
  const { record } = useRecord()
  const { detail } = useDetail()
  return useMemo(
    () => sceneModel(i18n, recordIndex(record), detail, scene, query),
    [i18n, record, detail, scene, query],
  )
}

/** Short titles of scenes, in order. */
export function useSceneTitles(scenes: readonly BriefingScene[]): string[] {
  const i18n = useI18n()
  const { record } = useRecord()
  return useMemo(() => {
    const index = recordIndex(record)
    return scenes.map(
      (scene) => i18n.text(scene.headline) || pictureName(i18n, pictureOf(index, sceneAddress(scene))),
    )
  }, [i18n, record, scenes])
}

/**
 * What a scene says in a second language, with the record's own texts of it; null until they have come. A headline that
 * its author wrote is in no other language than the author's.
 */
export function useSecondModel(
  scene: BriefingScene,
  query: string | null,
  second: I18n | null,
  { named }: Pick<SceneModel, 'named'>,
): SceneModel | null {
  const { found } = useRecordIn(second?.locale ?? null)
  return useMemo(() => {
    if (!second || !found) return null
    const { core, detail } = found
    const own = detail.scenes.find(({ id }) => id === scene.id)
    const isShipped = own !== undefined && !scene.isWritten
    const same = isShipped ? { ...scene, headline: own.headline } : scene
    const model = sceneModel(second, recordIndex(core), detail, same, query, named)
    const isSaid = isShipped || !scene.isWritten || scene.headline[second.locale] !== undefined
    return isSaid ? model : { ...model, headline: '' }
  }, [second, found, scene, query, named])
}
