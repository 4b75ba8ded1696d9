import '#i18n/messages/later.ts'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import type { Address } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { indicatorLane } from '#selectors/indicatorLane.ts'
import { lastMarks } from '#selectors/laneReading.ts'
import { type RecordIndex, recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { Icon } from '#ui/controls/Icon.tsx'
import type { EndLabel } from '#ui/lanes/EndLabels.tsx'
import { Lane } from '#ui/lanes/Lane.tsx'
import type { ScoreGeometry } from '#ui/score/scoreGeometry.ts'
import { EnlargeButton } from '../EnlargeButton.tsx'
import { LaneEmpty } from './LaneEmpty.tsx'
import { useLane } from './useLane.ts'
import { useTicks } from './useTicks.ts'

const UnknownLane = lazy(() =>
  import('./UnknownLane.tsx').then((module) => ({ default: module.UnknownLane })),
)

interface Props {
  indicator: string
  geometry: ScoreGeometry
  height: number
}

/** One further indicator as a lane of its own. */
export function MoreLane({ indicator, geometry, height }: Props) {
  const { t, text } = useI18n()
  const { patch } = useAddress()
  const select = useCallback(
    (index: RecordIndex, address: Address) => indicatorLane(index, indicator, address),
    [indicator],
  )
  const known = recordIndex(useRecord().record).indicators.get(indicator)
  const unit = known?.unit ?? 'items'
  const lane = useLane(select, unit)
  const { model, words, domain } = lane
  const formatTick = useTicks(unit)
  const labels = useMemo(
    (): EndLabel[] =>
      lastMarks(model, domain, ({ voice }) => voice).map((mark) => ({
        text: words.inLane(mark.value, unit, mark.precision),
        value: mark.value,
        tone: mark.whose === 'both' ? 'ink' : mark.whose,
        glyph: { voice: mark.voice, precision: mark.precision, whose: mark.whose },
        opens: words.opens(mark.id),
      })),
    [model, domain, words, unit],
  )
  if (!known) {
    return (
      <Suspense>
        <UnknownLane indicator={indicator} />
      </Suspense>
    )
  }
  return (
    <Lane
      {...lane.shared}
      id="more"
      title={text(known.name)}
      unit={t('more.unit', {
        group: t(`group.${known.group}`),
        unit: t(unit === 'USD' ? 'unit.USDbn' : `unit.${unit}`),
      })}
      summary={t('more.summary', { name: text(known.name), years: lane.years, count: String(model.count) })}
      keyItems={[]}
      labels={labels}
      height={height}
      geometry={geometry}
      formatTick={formatTick}
      tools={
        <>
          <EnlargeButton view="more" />
          <button
            type="button"
            className="lane__tool"
            aria-label={t('more.close')}
            title={t('more.close')}
            onClick={() => patch({ indicator: null })}
          >
            <Icon name="close" size={12} />
          </button>
        </>
      }
      empty={model.count === 0 ? <LaneEmpty select={select} /> : null}
    />
  )
}
