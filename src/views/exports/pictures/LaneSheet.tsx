import { lastDayOf, spanOf } from '#domain/timePeriod.ts'
import { rangeSpan, shownYears, yearsIn } from '#domain/years.ts'
import type { Unit } from '#domain/codelists.ts'
import type { Format } from '#i18n/format.ts'
import { yearsOf } from '#selectors/laneReading.ts'
import { isLanePart } from '#selectors/documents/parts.ts'
import { PaperLane } from '#ui/paper/PaperLane.tsx'
import { laneLabels } from '../../documentWords.ts'
import { laneUnit } from '../tables/sectionTable.ts'
import { laneKey } from './laneKey.ts'
import type { PictureProps } from './pictureProps.ts'

const BILLION = 1e9

/** Tick words of a value axis: the unit stands on the top tick only. */
const tickWords = (format: Format, unit: Unit) => (value: number, isTop: boolean) => {
  if (value === 0) return ''
  if (unit !== 'USD' || isTop) return format.figure(value, unit)
  return value >= BILLION ? format.full(value / BILLION) : format.figure(value, unit)
}

/** A lane of a document, over the years that it has anything to say of. */
export function LaneSheet({ plan, sheet, width, height, k }: PictureProps) {
  const { i18n, index } = plan
  const { scene, section } = sheet
  const { address } = scene
  const model = section.lane
  if (!model || !isLanePart(section.part)) return null
  const bounds = shownYears(address.time, yearsIn(index.record.dataset.timeDomain))
  const first = yearsOf(model)[0]
  const start = address.time || first === undefined ? bounds.start : Math.max(bounds.start, first)
  const domain = rangeSpan({ start, end: bounds.end })
  const labels = laneLabels(i18n, scene, section.part, model, domain)
  return (
    <PaperLane
      keyItems={laneKey(i18n, section.part, model, address.reporter)}
      labels={labels}
      drawing={{
        model,
        domain,
        width,
        height,
        k,
        selected: address.sel?.kind === 'claim' ? [address.sel.id] : [],
        focusYear: null,
        knownOn: address.known ? spanOf(lastDayOf(address.known)).to : null,
        isEmpty: model.count === 0,
        formatTick: tickWords(i18n.format, laneUnit(index, sheet)),
        finding: null,
        remark: model.count === 0 ? i18n.t('room.lane.empty') : null,
        notes: [],
      }}
    />
  )
}
