import type { Selection } from '#domain/filters.ts'
import type { RoomSize } from '#ui/room/roomUnit.ts'
import type { SceneModel } from '../useSceneModel.ts'

export interface PictureProps {
  model: SceneModel
  /** The same in the language beside, where one is shown and has come. */
  second: SceneModel | null
  /** What headline and source leave. */
  box: RoomSize
  /** Chooses a thing in the picture; null: the picture only shows. */
  onChoose: ((selection: Selection) => void) | null
}
