import { useState } from 'react'
import type { YearRange } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Grip } from './Grip.tsx'
import { Histogram } from './Histogram.tsx'
import { isSameRange } from './rangeMath.ts'
import type { ScoreGeometry } from './scoreGeometry.ts'
import { timeScale } from './timeScale.ts'
import { useRangeDrag } from './useRangeDrag.ts'
import { YearFields } from './YearFields.tsx'

interface RangeControlProps {
  /** All years that can be chosen, both included. */
  bounds: YearRange
  /** Where the plot of the whole range ends, decimal year; the end of the last year unless that is not over. */
  edge?: number
  range: YearRange
  /** Events by year, with the filters other than the years. */
  counts: ReadonlyMap<number, number>
  geometry: ScoreGeometry
  /** The strip alone: under the bar of a phone, where the years are typed elsewhere. */
  isCompact?: boolean
  /** Each frame of a drag and each repeat of a key. */
  onPreview: (range: YearRange) => void
  /** Once at its end: one step of the history. */
  onCommit: (range: YearRange) => void
  /** What the highest column counts. */
  onPeak?: (year: number) => void
}

/** The years shown: a histogram with a window to drag, two sliders for the keyboard, two typed years. */
export function RangeControl(props: RangeControlProps) {
  const {
    bounds,
    edge = props.bounds.end + 1,
    range,
    counts,
    geometry,
    isCompact = false,
    onPreview,
    onCommit,
  } = props
  const { t } = useI18n()
  const [keyed, setKeyed] = useState<YearRange | null>(null)
  const scale = timeScale({ from: bounds.start, to: edge }, geometry.plot)
  const { draft, handlers } = useRangeDrag({ range, bounds, scale, edge, onPreview, onCommit })
  const shown = draft ?? keyed ?? range
  const [left, right] = [scale.x(shown.start), scale.x(Math.min(shown.end + 1, edge))]
  const grip = {
    range: shown,
    bounds,
    onPreview: (next: YearRange) => {
      setKeyed(next)
      onPreview(next)
    },
    onCommit: (next: YearRange) => {
      setKeyed(null)
      if (!isSameRange(next, range)) onCommit(next)
    },
  }
  const most = Math.max(0, ...counts.values())
  const peaks = [...counts].filter(([, count]) => count === most).map(([year]) => String(year))
  const peak = { count: String(most), year: peaks[0] ?? '' }
  const peakWords = peaks.length === 1 ? t('range.peakIn', peak) : t('range.peak', peak)
  return (
    <div
      className="range"
      role="group"
      aria-label={t('range.label')}
      data-compact={isCompact || undefined}
      data-stacked={geometry.isStacked || undefined}
    >
      {/* the sliders stand before the fields: that is their order for the keyboard */}
      <div
        className="range__strip"
        style={{ width: geometry.plot }}
        {...handlers}
        data-dragging={draft !== null || undefined}
      >
        <Histogram counts={counts} range={shown} first={bounds.start} edge={edge} />
        <span className="range__window" style={{ left, width: right - left }} />
        <Grip grip="start" label={t('range.first')} x={left} {...grip} />
        <Grip grip="end" label={t('range.last')} x={right} {...grip} />
      </div>
      {!isCompact && <YearFields range={shown} bounds={bounds} onCommit={onCommit} />}
      {!isCompact && !geometry.isStacked && (
        <p className="range__note">
          {t('range.histogram')}
          <br />
          {most > 0 &&
            (props.onPeak ? (
              <button
                type="button"
                className="figure"
                data-opens={`events/${peak.year}`}
                aria-label={`${t('range.histogram')}: ${peakWords}`}
                onClick={() => props.onPeak?.(Number(peak.year))}
              >
                {peakWords}
              </button>
            ) : (
              peakWords
            ))}
        </p>
      )}
    </div>
  )
}
