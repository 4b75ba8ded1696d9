import { createElement, useCallback, useMemo } from 'react'
import type { Unit } from '#domain/codelists.ts'
import { type Address, DEFAULT_ADDRESS, type Filters } from '#domain/filters.ts'
import type { LaneModel } from '#domain/lane.ts'
import { lastDayOf, spanOf, yearOf } from '#domain/timePeriod.ts'
import { type I18n, useI18n } from '#i18n/I18nProvider.tsx'
import { drawnRows } from '#selectors/laneReading.ts'
import { type RecordIndex, recordIndex } from '#selectors/recordIndex.ts'
import { relationCounts } from '#selectors/rivals.ts'
import { standsAt } from '#selectors/visibleClaims.ts'
import { patchAddress, useAddressPart } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useShownSpan } from '#state/useShownSpan.ts'
import type { TablePlace } from '#ui/lanes/LaneTable.tsx'
import type { ReadoutRow } from '#ui/lanes/Readout.tsx'
import { LaneRowsLater } from './LaneRowsLater.tsx'
import { useFigureWords } from './useFigureWords.ts'
import { useReadout } from './useReadout.ts'

/** What every lane needs besides its model: words, table, readout, selection. */
export function useLane(select: (index: RecordIndex, address: Address) => LaneModel, unit: Unit) {
  const i18n = useI18n()
  const { format } = i18n
  const { record } = useRecord()
  const index = recordIndex(record)
  const words = useFigureWords(index)
  // lanes of figures are cut by these filters only: categories, search and selection must not redraw a lane
  const [time, reporter, known, hidesUndated, indicator] = [
    useAddressPart('time'),
    useAddressPart('reporter'),
    useAddressPart('known'),
    useAddressPart('hidesUndated'),
    useAddressPart('indicator'),
  ]
  const address = useMemo(
    () => ({ ...DEFAULT_ADDRESS, time, reporter, known, hidesUndated, indicator }),
    [time, reporter, known, hidesUndated, indicator],
  )
  const model = useMemo(() => select(index, address), [index, select, address])
  const domain = useShownSpan()
  const [sel, view] = [useAddressPart('sel'), useAddressPart('view')]
  const selectedId = sel?.kind === 'claim' || sel?.kind === 'figure' ? sel.id : null
  const selected = useMemo(() => (selectedId ? [selectedId] : []), [selectedId])
  const readout = useReadout()
  const readAt = useCallback(
    (at: number): readonly ReadoutRow[] | null =>
      readout && readout.readoutAt(model, at, index, words, i18n, unit),
    [readout, model, index, words, i18n, unit],
  )
  const selectedClaim = selectedId ? index.claims.get(selectedId) : undefined
  const selectedTime = selectedClaim && standsAt(selectedClaim)
  return {
    index,
    address,
    model,
    words,
    domain,
    years: format.period(`${domain.from}/${domain.to - 1}`),
    /** What `Lane` is given by every lane alike. */
    shared: {
      model,
      domain,
      table: (place: TablePlace) => createElement(LaneRowsLater, { model, index, words, unit, place }),
      readAt,
      selected,
      isAlone: view !== null,
      focusYear:
        selectedTime && drawnRows(model).some(({ id }) => id === selectedId)
          ? yearOf(spanOf(selectedTime).from)
          : null,
      knownOn: known ? spanOf(lastDayOf(known)).to : null,
      /** The sentence of a mark; a total that no source prints says its value too. */
      speak: (id: string) => {
        const sum = index.claims.has(id)
          ? undefined
          : model.columns.find(({ total }) => total?.id === id)?.total
        if (sum) return `${format.spoken(sum.value, unit)}. ${words.speak(id)}`
        return [words.speak(id), relationWords(i18n, index, id, address)].filter(Boolean).join(' ')
      },
      onSelect: useCallback(
        (id: string) => patchAddress({ sel: { kind: index.claims.has(id) ? 'claim' : 'figure', id } }),
        [index],
      ),
    },
  }
}

/** "2 agree, 1 rejected.": how other claims stand to one; nothing where there are none. */
function relationWords({ tn, format }: I18n, index: RecordIndex, id: string, filters: Filters): string {
  const claim = index.claims.get(id)
  if (!claim) return ''
  const { agreeing, rivals, rejected } = relationCounts(index, claim, filters)
  const words = [
    ['evidence.agree', agreeing],
    ['evidence.rivals', rivals],
    ['evidence.rejected', rejected],
  ] as const
  const said = words.flatMap(([key, count]) =>
    count > 0 ? tn(key, count, { count: format.integer(count) }) : [],
  )
  return said.length > 0 ? `${said.join(', ')}.` : ''
}
