import '#i18n/messages/later.ts'
import { type Address, NO_FILTERS, without, type YearRange } from '#domain/filters.ts'
import type { LaneModel } from '#domain/lane.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { yearsOf } from '#selectors/laneReading.ts'
import { type RecordIndex, recordIndex } from '#selectors/recordIndex.ts'
import { lifts } from '#selectors/statusCounts.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'

const yearsAway = (year: number, { start, end }: YearRange) => Math.max(start - year, year - end, 0)

export interface EmptyWordsProps {
  select: (index: RecordIndex, address: Address) => LaneModel
}

/** What is missing, whose it is, and the filter at fault with an offer to lift it or to go to the nearest year. */
export function EmptyWords({ select }: EmptyWordsProps) {
  const { t, format } = useI18n()
  const { record } = useRecord()
  const { address, patch } = useAddress()
  const index = recordIndex(record)
  const { time, reporter, known } = address
  const years = time ? (time.start === time.end ? `${time.start}` : `${time.start}–${time.end}`) : null
  const [lift] = lifts(
    address,
    ['time', 'reporter', 'known', 'hidesUndated'],
    (f) => select(index, { ...address, ...f }).count,
  )
  const nearest = time
    ? yearsOf(select(index, { ...address, ...without(address, 'time') })).toSorted(
        (a, b) => yearsAway(a, time) - yearsAway(b, time),
      )[0]
    : undefined
  return (
    <p>
      {reporter && years
        ? t(`empty.lane.${reporter}`, { years })
        : years
          ? t('empty.lane.years', { years })
          : lift?.filter === 'known' && known
            ? t('empty.lane.known', { day: format.day(known) })
            : t('empty.lane')}{' '}
      {nearest !== undefined ? (
        <button
          type="button"
          className="button button--small"
          onClick={() =>
            patch({ time: { start: Math.min(nearest, time!.start), end: Math.max(nearest, time!.end) } })
          }
        >
          {t('empty.nearest', { year: String(nearest) })}
        </button>
      ) : lift ? (
        <button
          type="button"
          className="button button--small"
          onClick={() => patch({ [lift.filter]: NO_FILTERS[lift.filter] })}
        >
          {t(`empty.lift.${lift.filter}`)}
        </button>
      ) : null}
    </p>
  )
}
