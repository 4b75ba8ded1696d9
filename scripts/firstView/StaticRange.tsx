import type { YearRange } from '../../src/domain/filters.ts'
import { useI18n } from '../../src/i18n/I18nProvider.tsx'
import { YearFields } from '../../src/ui/score/YearFields.tsx'
import '../../src/ui/score/range.css'
import { edgesOf, outlineOf } from './steps.ts'
import { stretch } from './stretch.ts'
import { Stretched } from './Stretched.tsx'

interface Props {
  bounds: YearRange
  counts: ReadonlyMap<number, number>
}

const nothing = () => {}

/** Stands for `ui/score/RangeControl.tsx` when the page is built: all years, with the handles where they will be. */
export function RangeControl({ bounds, counts }: Props) {
  const { t } = useI18n()
  const room = stretch({ from: bounds.start, to: bounds.end + 1 })
  const most = Math.max(1, ...counts.values())
  const columns = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([year, count]) => ({ span: { from: year, to: year + 1 }, top: 1 - count / most }))
  const peaks = [...counts].filter(([, count]) => count === most).map(([year]) => String(year))
  const peak = { count: String(most), year: peaks[0] ?? '' }
  return (
    <div className="range">
      <div className="range__strip" aria-hidden="true">
        <span className="range__histogram">
          <Stretched viewBox={room.viewBox}>
            <path d={outlineOf(columns, room)} />
            <path className="between" d={edgesOf(columns, room)} />
          </Stretched>
        </span>
        <span className="range__window" />
        <span className="range__grip">
          <i />
        </span>
        <span className="range__grip" data-grip="end">
          <i />
        </span>
      </div>
      <YearFields range={bounds} bounds={bounds} onCommit={nothing} />
      <p className="range__note">
        {t('range.histogram')}
        <br />
        {counts.size > 0 && (
          <button type="button" className="figure" data-opens={`events/${peak.year}`}>
            {peaks.length === 1 ? t('range.peakIn', peak) : t('range.peak', peak)}
          </button>
        )}
      </p>
    </div>
  )
}
