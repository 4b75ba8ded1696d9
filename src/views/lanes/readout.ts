import '#i18n/messages/later.ts'
import type { Unit } from '#domain/codelists.ts'
import type { LaneModel } from '#domain/lane.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { readingAt } from '#selectors/readingAt.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import type { ReadoutRow } from '#ui/lanes/Readout.tsx'
import { readoutRows } from './readoutRows.ts'
import type { FigureWords } from './useFigureWords.ts'

/** What a lane says of a time, in the words of its gutter. */
export const readoutAt = (
  model: LaneModel,
  at: number,
  index: RecordIndex,
  words: FigureWords,
  i18n: I18n,
  unit: Unit,
): readonly ReadoutRow[] => readoutRows(readingAt(model, at), index, words, i18n, unit)
