import '#i18n/messages/later.ts'
import { useMemo } from 'react'
import type { Unit } from '#domain/codelists.ts'
import type { LaneModel } from '#domain/lane.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { LaneTable, type TablePlace } from '#ui/lanes/LaneTable.tsx'
import { laneTable } from '../laneTable.ts'
import type { FigureWords } from './useFigureWords.ts'

export interface LaneRowsProps {
  model: LaneModel
  index: RecordIndex
  words: FigureWords
  unit: Unit
  place: TablePlace
}

/** The figures of a lane as a table. */
export function LaneRows({ model, index, words, unit, place }: LaneRowsProps) {
  const { t } = useI18n()
  const table = useMemo(() => laneTable(model, index, words, t, unit), [model, index, words, t, unit])
  return <LaneTable {...place} table={table} />
}
