import type { Area } from '#domain/codelists.ts'
import type { Mission } from '#domain/mission.ts'
import { lastDayOf } from '#domain/timePeriod.ts'
import * as words from '../words.ts'
import { problem, type Rule } from './context.ts'
import { firstDayOf } from './time.ts'

/** Rough boxes around the two states, in degrees: south, west, north, east. */
const BOXES: Record<Area, readonly [number, number, number, number]> = {
  KAZ: [40.5, 46, 55.5, 87.5],
  TUR: [35.5, 25.5, 42.5, 45],
}

function isInside(area: Area, lat: number, lon: number): boolean {
  const [south, west, north, east] = BOXES[area]
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** A post stands in the other state, in a town of that state. */
export const postsStandAbroad: Rule = ({ record }) => {
  const areaOf = new Map(record.places.map(({ id, area }) => [id, area]))
  return record.missions.flatMap(({ id, sendingState, receivingState, seat, point }) => {
    const seatArea = seat === null ? undefined : areaOf.get(seat)
    return [
      ...(sendingState === receivingState
        ? [problem('missions', id, 'receivingState', receivingState, words.twoStates)]
        : []),
      ...(seatArea !== undefined && seatArea !== receivingState
        ? [problem('missions', id, 'seat', `${seat}, ${seatArea}`, words.seatState(receivingState))]
        : []),
      ...(point && !isInside(receivingState, point.lat, point.lon)
        ? [problem('missions', id, 'point', `${point.lat}, ${point.lon}`, words.inside(receivingState))]
        : []),
    ]
  })
}

/** A place of a state lies in it. */
export const placesLieInTheirState: Rule = ({ record }) =>
  record.places.flatMap(({ id, area, lat, lon }) =>
    area === null || lat === null || lon === null || isInside(area, lat, lon)
      ? []
      : [problem('places', id, 'lat', `${lat}, ${lon}`, words.inside(area))],
  )

/** A suggestion has no evidence, and evidence is of a name that is there. */
export const nameEvidenceHasNames: Rule = ({ record }) =>
  record.places.flatMap(({ id, names, nameEvidence }) =>
    Object.keys(nameEvidence).flatMap((locale) =>
      locale in names
        ? []
        : [problem('places', id, `nameEvidence.${locale}`, words.nothing, words.nameOfEvidence)],
    ),
  )

const says = ({ statements }: Mission, assertion: string) =>
  statements.some((statement) => statement.says === assertion)
const listed = ({ statements }: Mission) =>
  [...new Set(statements.map((statement) => statement.says))].join(', ')

/** The state of a post follows from dated statements about it. */
export const statesHaveStatements: Rule = ({ record }) =>
  record.missions.flatMap((mission) => {
    const { id, status, attested } = mission
    const isEarly = lastDayOf(status.asOf) < firstDayOf(attested.time)
    return [
      ...(isEarly ? [problem('missions', id, 'status.asOf', status.asOf, words.asOf(attested.time))] : []),
      ...(status.state === 'active' && !says(mission, 'exists')
        ? [problem('missions', id, 'statements', listed(mission), words.exists)]
        : []),
      ...(status.state === 'disputed' && !(says(mission, 'exists') && says(mission, 'absent-from-list'))
        ? [problem('missions', id, 'statements', listed(mission), words.disputed)]
        : []),
      ...(status.state === 'former' && !says(mission, 'ended')
        ? [problem('missions', id, 'statements', listed(mission), words.ended)]
        : []),
    ]
  })
