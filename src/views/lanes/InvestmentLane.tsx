import { useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { investmentLane } from '#selectors/investmentLane.ts'
import { lastMarks } from '#selectors/laneReading.ts'
import { overlaps, yearOf } from '#domain/timePeriod.ts'
import type { EndLabel } from '#ui/lanes/EndLabels.tsx'
import type { KeyItem } from '#ui/lanes/KeySymbol.tsx'
import { Lane } from '#ui/lanes/Lane.tsx'
import type { ScoreGeometry } from '#ui/score/scoreGeometry.ts'
import { EnlargeButton } from '../EnlargeButton.tsx'
import { LaneEmpty } from './LaneEmpty.tsx'
import { useLane } from './useLane.ts'
import { useTicks } from './useTicks.ts'
import { voiceKeys } from './voiceKeys.ts'

/** Claimed totals of investment each way with the years they count, and the inflow of single years. */
export function InvestmentLane({ geometry, height }: { geometry: ScoreGeometry; height: number }) {
  const { t } = useI18n()
  const lane = useLane(investmentLane, 'USD')
  const { model, words, domain, index } = lane
  const formatTick = useTicks('USD')
  const labels = useMemo((): EndLabel[] => {
    const inflow = model.columns
      .filter(({ span }) => overlaps(span, domain))
      .toSorted((a, b) => a.span.from - b.span.from)
      .at(-1)
    const part = inflow?.parts[0]
    const months = words.part((part && index.claims.get(part.id)?.time) ?? null)
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
      ...(inflow && part
        ? [
            {
              text: t(months ? 'label.inflowPart' : 'label.inflow', {
                value: words.inLane(inflow.total, 'USD'),
                year: String(yearOf(inflow.span.from)),
              }),
              aside: months,
              value: 0,
              tone: part.whose === 'KAZ' ? ('KAZ' as const) : ('TUR' as const),
              opens: words.opens(part.id),
            },
          ]
        : []),
    ]
  }, [model, domain, index, words, t])
  const keyItems: KeyItem[] = [...voiceKeys(model, t), { kind: 'tail', label: t('key.yearsCounted') }]
  return (
    <Lane
      {...lane.shared}
      id="investment"
      title={t('investment.title')}
      unit={t('investment.unit')}
      summary={t('investment.summary', { years: lane.years, count: String(model.count) })}
      keyItems={keyItems}
      labels={labels}
      height={height}
      geometry={geometry}
      formatTick={formatTick}
      tools={<EnlargeButton view="investment" />}
      empty={model.count === 0 ? <LaneEmpty select={investmentLane} /> : null}
    />
  )
}
