/** Words that more than one view says: views never import views. */
export { claimantName, claimFigure, claimSentence, claimTitle } from './cards/claimWords.ts'
export { derivedWords } from './cards/derivedWords.ts'
export { figureWords } from './lanes/useFigureWords.ts'
export { useMapWords } from './missions/useMapWords.ts'
export { useTicks } from './lanes/useTicks.ts'
export { voiceKeys } from './lanes/voiceKeys.ts'
