import { useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { gapId } from '#selectors/gapId.ts'
import { lastColumn, lastMarks, widestGap } from '#selectors/laneReading.ts'
import { tradeLane } from '#selectors/tradeLane.ts'
import type { EndLabel } from '#ui/lanes/EndLabels.tsx'
import type { KeyItem } from '#ui/lanes/KeySymbol.tsx'
import { Lane } from '#ui/lanes/Lane.tsx'
import type { ScoreGeometry } from '#ui/score/scoreGeometry.ts'
import { EnlargeButton } from '../EnlargeButton.tsx'
import { LaneEmpty } from './LaneEmpty.tsx'
import { useLane } from './useLane.ts'
import { useTicks } from './useTicks.ts'

/** Goods trade: one capital's columns, the other's totals, the gap between them, and the goals. */
export function TradeLane({ geometry, height }: { geometry: ScoreGeometry; height: number }) {
  const { t } = useI18n()
  const lane = useLane(tradeLane, 'USD')
  const { model, index, words, domain, address } = lane
  const formatTick = useTicks('USD')
  const labels = useMemo((): EndLabel[] => {
    const partOf = (id: string) => words.part(index.claims.get(id)?.time ?? null)
    const last = lastColumn(model, domain)
    const marks = lastMarks(model, domain, ({ voice }) => voice)
    const gap =
      last &&
      model.gaps.find(({ span }) => span.from < last.column.span.to && span.to > last.column.span.from)
    return [
      ...marks
        .filter(({ at }) => !last || at >= last.column.span.from)
        .map((mark): EndLabel => ({
          text: t('label.voice', {
            voice: mark.voice === 'other' ? '' : t(`voice.${mark.voice}`),
            value: words.inLane(mark.value, 'USD', mark.precision),
          }),
          value: mark.value,
          tone: 'ink',
          isStrong: true,
          glyph: { voice: mark.voice, precision: mark.precision },
          aside: partOf(mark.id),
          opens: words.opens(mark.id),
        })),
      ...(last && last.parts.length > 1
        ? [
            {
              text: t('label.voice', {
                voice: t(`voice.${address.reporter ?? 'KAZ'}`),
                value: words.inLane(last.column.total, 'USD'),
              }),
              value: last.column.total,
              tone: 'ink' as const,
              isStrong: true,
              glyph: { voice: address.reporter ?? ('KAZ' as const), precision: 'rounded' as const },
              aside: partOf(last.column.parts[0]!.id),
              ...(last.column.totalId && { opens: words.opens(last.column.totalId) }),
            },
          ]
        : []),
      ...(last?.parts ?? []).toReversed().map(({ id, whose, value, level }): EndLabel => ({
        text: t(`label.fromValue.${whose}`, { value: words.inLane(value, 'USD') }),
        value: level,
        tone: whose === 'both' ? 'ink' : whose,
        opens: words.opens(id),
      })),
      ...(gap
        ? [
            {
              text: t(gap.isLowerBound ? 'label.gapOver' : 'label.gap', {
                value: words.inLane(gap.high - gap.low, 'USD'),
              }),
              value: (gap.high + gap.low) / 2,
              tone: 'quiet' as const,
              opens: words.opens(gapId(gap)),
            },
          ]
        : []),
    ]
  }, [model, domain, address.reporter, index, words, t])
  const gap = widestGap(model)
  const [astana, ankara] = gap ? gap.claims.map((id) => index.claims.get(id)) : []
  const finding =
    astana && ankara
      ? t('trade.finding', {
          astana: words.figure(astana.value ?? 0, 'USD', astana.precision),
          astanaPeriod: words.period(astana),
          ankara: words.figure(ankara.value ?? 0, 'USD', ankara.precision),
          ankaraPeriod: words.period(ankara),
        })
      : null
  const keyItems: KeyItem[] = [
    { kind: 'columns', label: t(address.reporter === 'TUR' ? 'key.ankaraCount' : 'key.astanaCount') },
    ...(address.reporter === 'KAZ'
      ? []
      : [{ kind: 'total' as const, voice: 'TUR' as const, label: t('key.ankaraTotals') }]),
    ...(address.reporter
      ? []
      : [
          { kind: 'gap' as const, label: t('key.gap') },
          { kind: 'cap' as const, label: t('key.reconciled') },
        ]),
  ]
  return (
    <Lane
      {...lane.shared}
      id="trade"
      title={t('trade.title')}
      unit={t('trade.unit')}
      summary={t('trade.summary', { years: lane.years, count: String(model.count) })}
      keyItems={keyItems}
      labels={labels}
      height={height}
      geometry={geometry}
      finding={finding}
      findingFigures={[astana, ankara].flatMap((claim) =>
        claim ? [{ text: words.figure(claim.value ?? 0, 'USD'), ...words.opens(claim.id) }] : [],
      )}
      formatTick={formatTick}
      tools={<EnlargeButton view="trade" />}
      empty={model.count === 0 ? <LaneEmpty select={tradeLane} /> : null}
    />
  )
}
