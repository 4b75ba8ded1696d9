import { useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { lastMarks, yearsOf } from '#selectors/laneReading.ts'
import { ANTALYA, tourismLane } from '#selectors/tourismLane.ts'
import type { EndLabel } from '#ui/lanes/EndLabels.tsx'
import type { KeyItem } from '#ui/lanes/KeySymbol.tsx'
import { Lane } from '#ui/lanes/Lane.tsx'
import type { ScoreGeometry } from '#ui/score/scoreGeometry.ts'
import { EnlargeButton } from '../EnlargeButton.tsx'
import { LaneEmpty } from './LaneEmpty.tsx'
import { useLane } from './useLane.ts'
import { useTicks } from './useTicks.ts'
import { voiceKeys } from './voiceKeys.ts'

/** Visitors each way, and the Antalya series beside them. */
export function TourismLane({ geometry, height }: { geometry: ScoreGeometry; height: number }) {
  const { t } = useI18n()
  const lane = useLane(tourismLane, 'persons')
  const { model, words, domain, index } = lane
  const formatTick = useTicks('persons')
  const labels = useMemo((): EndLabel[] => {
    const antalya = model.lines
      .flatMap(({ points }) => points)
      .filter(
        ({ id, at }) => index.claims.get(id)?.indicator === ANTALYA && at >= domain.from && at <= domain.to,
      )
      .at(-1)
    return [
      ...lastMarks(model, domain, ({ whose }) => whose).flatMap((mark): EndLabel[] =>
        mark.whose === 'both'
          ? []
          : [
              {
                text: t(`label.from.${mark.whose}`),
                value: mark.value,
                tone: mark.whose,
                isStrong: true,
              },
            ],
      ),
      ...(antalya ? [{ text: t('label.antalya'), value: antalya.value, tone: 'KAZ' as const }] : []),
    ]
  }, [model, domain, index, t])
  const notes = useMemo(
    () =>
      model.marks
        .filter(({ span, whose }) => span.to - span.from >= 0.99 && whose === 'KAZ')
        .toSorted((a, b) => b.value - a.value)
        .map(({ id, value, precision }) => ({ id, text: words.inLane(value, 'persons', precision) })),
    [model, words],
  )
  // Antalya alone is no national count
  const first = yearsOf({ ...model, lines: [] })[0]
  const keyItems: KeyItem[] = [
    ...voiceKeys(model, t),
    ...(model.lines.length > 0
      ? [{ kind: 'line' as const, whose: 'KAZ' as const, label: t('key.antalya') }]
      : []),
  ]
  return (
    <Lane
      {...lane.shared}
      id="tourism"
      title={t('tourism.title')}
      unit={t('tourism.unit')}
      summary={t('tourism.summary', { years: lane.years, count: String(model.count) })}
      keyItems={keyItems}
      labels={labels}
      notes={notes}
      height={height}
      geometry={geometry}
      remark={
        first !== undefined && first > domain.from + 6 ? t('tourism.before', { year: String(first) }) : null
      }
      formatTick={formatTick}
      tools={<EnlargeButton view="tourism" />}
      empty={model.count === 0 ? <LaneEmpty select={tourismLane} /> : null}
    />
  )
}
