/** Words and models of other views that documents repeat: views never import views. */
export {
  claimantName,
  claimFigure,
  claimSentence,
  claimTitle,
  figureWords,
  voiceKeys,
} from './sharedWords.ts'
export { laneLabels } from './scenes/pictures/laneLabels.ts'
export { pictureName, subWords } from './scenes/sceneWords.ts'
export { type SceneModel, sceneModel } from './scenes/useSceneModel.ts'
