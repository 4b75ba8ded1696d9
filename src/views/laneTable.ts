import type { Unit } from '#domain/codelists.ts'
import type { LaneModel } from '#domain/lane.ts'
import type { Translate } from '#i18n/translate.ts'
import { drawnRows } from '#selectors/laneReading.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import type { LaneTableData } from '#ui/lanes/LaneTable.tsx'
import type { FigureWords } from './lanes/useFigureWords.ts'

/** A lane as a table, on the screen and in a document: every figure that it draws, in the order of time. */
export function laneTable(
  model: LaneModel,
  index: RecordIndex,
  words: FigureWords,
  t: Translate,
  unit: Unit,
): LaneTableData {
  const columns = [
    t('table.period'),
    t('table.what'),
    t('table.who'),
    t('table.value', { unit: t(unit === 'USD' ? 'unit.USDbn' : `unit.${unit}`) }),
  ]
  const rows = drawnRows(model).flatMap(({ id }) => {
    const claim = index.claims.get(id)
    if (!claim || claim.value === null) return []
    const value = words.inLane(claim.value, unit, claim.precision)
    return [{ id, cells: [words.period(claim), words.what(claim), words.who(claim), value] }]
  })
  return { columns, rows }
}
