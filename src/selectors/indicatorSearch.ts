import type { CoreIndicator } from '#domain/coreRecord.ts'
import type { Filters } from '#domain/filters.ts'
import { fold, matches } from './fold.ts'
import { FDI_INFLOWS, FDI_TOTALS } from './investmentLane.ts'
import type { RecordIndex } from './recordIndex.ts'
import { ANTALYA, VISITORS } from './tourismLane.ts'
import { GOODS_FROM, GOODS_TOTAL, TRADE_TARGET } from './tradeLane.ts'
import { drawable } from './visibleClaims.ts'

/** Indicators that the fixed lanes show. */
const IN_LANES: ReadonlySet<string> = new Set<string>([
  GOODS_TOTAL,
  TRADE_TARGET,
  ANTALYA,
  ...Object.values(GOODS_FROM),
  ...FDI_TOTALS,
  ...FDI_INFLOWS,
  ...VISITORS,
])

const folded = new WeakMap<CoreIndicator, string>()

/** Every spelling of the name in the languages that have come. */
function foldedName(indicator: CoreIndicator): string {
  const made = folded.get(indicator) ?? fold(Object.values(indicator.name).join(' '))
  folded.set(indicator, made)
  return made
}

/** An indicator, and how many of its claims its lane may draw under the filters. */
interface FurtherIndicator {
  indicator: CoreIndicator
  count: number
}

/** Indicators without a lane of their own whose names match; all of them where nothing is looked for. */
export function furtherIndicators(index: RecordIndex, filters: Filters, query: string): FurtherIndicator[] {
  return index.record.indicators
    .filter((one) => !IN_LANES.has(one.id) && (query.trim() === '' || matches(query, foldedName(one))))
    .map((indicator) => ({
      indicator,
      count: drawable(index, indicator.id, filters).length,
    }))
}
