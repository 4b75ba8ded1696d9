import { firstOf, lastDayOf, type TimePeriod } from '#domain/timePeriod.ts'
import type { FileName } from '#domain/record.ts'
import * as words from '../words.ts'
import { problem, type Rule } from './context.ts'

/** The first day of a period, `YYYY-MM-DD`. */
export const firstDayOf = (period: TimePeriod): string =>
  firstOf(period) + '-01-01'.slice(firstOf(period).length - 4)

/** The two states have had relations since 1991; goals reach a generation ahead. */
const EARLIEST = 1990
const LATEST = 2045
/** Some cumulative counts began before there were relations. */
const FIRST_COUNT = '1900'

const isSane = (period: TimePeriod) =>
  firstDayOf(period) >= FIRST_COUNT &&
  lastDayOf(period) >= `${EARLIEST}-01-01` &&
  lastDayOf(period) <= `${LATEST}-12-31`

type Dated = [file: FileName, record: string, field: string, time: TimePeriod | null | undefined]

/** Years are of our days: a slip of the keyboard is not a century. */
export const timesAreSane: Rule = ({ record }) => {
  const dated: Dated[] = [
    ...record.claims.flatMap(({ id, time, horizon }): Dated[] => [
      ['claims', id, 'time', time],
      ['claims', id, 'horizon', horizon],
    ]),
    ...record.events.map(({ id, time }): Dated => ['events', id, 'time', time]),
    ...record.lists.map(({ id, asOf }): Dated => ['lists', id, 'asOf', asOf]),
    ...record.missions.flatMap(({ id, opened, attested, status, statements }): Dated[] => [
      ['missions', id, 'opened.time', opened?.time],
      ['missions', id, 'attested.time', attested.time],
      ['missions', id, 'status.asOf', status.asOf],
      ...statements.map(({ asOf }, i): Dated => ['missions', id, `statements[${i}].asOf`, asOf]),
    ]),
  ]
  return dated.flatMap(([file, id, field, time]) =>
    time == null || isSane(time) ? [] : [problem(file, id, field, time, words.sane(EARLIEST, LATEST))],
  )
}

/** Nothing that is reported as having happened begins after the release, and no source is newer than it. */
export const nothingIsAheadOfTheRelease: Rule = ({ record }) => {
  const release = record.dataset?.releasedOn
  if (release === undefined) return []
  const isAhead = (time: TimePeriod | null | undefined): time is TimePeriod =>
    time != null && firstDayOf(time) > release
  return [
    ...record.claims.flatMap(({ id, nature, time }) =>
      nature === 'outcome' && isAhead(time)
        ? [problem('claims', id, 'time', time, words.notAfterRelease(release))]
        : [],
    ),
    ...record.events.flatMap(({ id, status, time }) =>
      status === 'occurred' && isAhead(time)
        ? [problem('events', id, 'time', time, words.occurred(release))]
        : [],
    ),
    ...record.sources.flatMap(({ id, publishedOn, copiedOn }) => [
      ...(isAhead(publishedOn)
        ? [problem('sources', id, 'publishedOn', publishedOn, words.notAfter(release))]
        : []),
      ...(isAhead(copiedOn) ? [problem('sources', id, 'copiedOn', copiedOn, words.notAfter(release))] : []),
    ]),
    ...record.lists.flatMap(({ id, asOf }) =>
      isAhead(asOf) ? [problem('lists', id, 'asOf', asOf, words.notAfter(release))] : [],
    ),
    ...record.missions.flatMap(({ id, status }) =>
      isAhead(status.asOf)
        ? [problem('missions', id, 'status.asOf', status.asOf, words.notAfter(release))]
        : [],
    ),
  ]
}
