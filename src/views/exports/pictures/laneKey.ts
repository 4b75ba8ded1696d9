import type { Area } from '#domain/codelists.ts'
import type { LaneModel } from '#domain/lane.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import type { LanePicture } from '#selectors/scenes/picture.ts'
import type { KeyItem } from '#ui/lanes/KeySymbol.tsx'
import { voiceKeys } from '../../documentWords.ts'

function tradeKey({ t }: I18n, model: LaneModel, reporter: Area | null): KeyItem[] {
  const hasTotals = model.marks.some(({ voice }) => voice === 'TUR')
  return [
    ...(model.columns.length > 0
      ? [{ kind: 'columns' as const, label: t(reporter === 'TUR' ? 'key.ankaraCount' : 'key.astanaCount') }]
      : []),
    ...(hasTotals ? [{ kind: 'total' as const, voice: 'TUR' as const, label: t('key.ankaraTotals') }] : []),
    ...(model.gaps.length > 0 ? [{ kind: 'gap' as const, label: t('key.gap') }] : []),
    ...(model.caps.length > 0 ? [{ kind: 'cap' as const, label: t('key.reconciled') }] : []),
    ...(model.goals.length > 0 ? [{ kind: 'goal' as const, label: t('key.goal') }] : []),
  ]
}

/** The key of a lane on paper: only what is drawn. */
export function laneKey(i18n: I18n, part: LanePicture, model: LaneModel, reporter: Area | null): KeyItem[] {
  const { t } = i18n
  if (part === 'trade') return tradeKey(i18n, model, reporter)
  const states = new Set(model.marks.map(({ whose }) => whose))
  return [
    ...(['KAZ', 'TUR'] as const)
      .filter((area) => states.has(area) && states.size > 1)
      .map((area) => ({
        kind: 'glyph' as const,
        voice: 'other' as const,
        whose: area,
        label: t(`label.from.${area}`),
      })),
    ...voiceKeys(model, t),
    ...(model.marks.some(({ since }) => since !== undefined)
      ? [{ kind: 'tail' as const, label: t('key.yearsCounted') }]
      : []),
    ...(part === 'tourism' && model.lines.length > 0
      ? [{ kind: 'line' as const, whose: 'KAZ' as const, label: t('key.antalya') }]
      : []),
  ]
}
