import { useMemo } from 'react'
import { INDICATOR_GROUPS } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { furtherIndicators } from '#selectors/indicatorLane.ts'
import { FDI_INFLOWS, FDI_TOTALS } from '#selectors/investmentLane.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { ANTALYA, VISITORS } from '#selectors/tourismLane.ts'
import { GOODS_FROM, GOODS_TOTAL, TRADE_TARGET } from '#selectors/tradeLane.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'

const IN_LANES = new Set<string>([
  GOODS_TOTAL,
  TRADE_TARGET,
  ANTALYA,
  ...Object.values(GOODS_FROM),
  ...FDI_TOTALS,
  ...FDI_INFLOWS,
  ...VISITORS,
])

/** Everything that has no lane of its own, one choice away: the platform's select, by group. */
export function IndicatorChooser() {
  const { t, text, format } = useI18n()
  const { record } = useRecord()
  const { address, patch } = useAddress()
  const index = recordIndex(record)
  const further = useMemo(() => furtherIndicators(index, IN_LANES, address), [index, address])
  return (
    <label className="chooser">
      <span className="visually-hidden">{t('more.title')}</span>
      <select
        className="field"
        value={address.indicator ?? ''}
        onChange={(event) => patch({ indicator: event.target.value || null })}
      >
        <option value="">{t('more.hint')}</option>
        {INDICATOR_GROUPS.map((group) => {
          const own = further.filter(({ indicator }) => indicator.group === group)
          return own.length === 0 ? null : (
            <optgroup key={group} label={t(`group.${group}`)}>
              {own.map(({ indicator, count }) => (
                <option key={indicator.id} value={indicator.id}>
                  {`${text(indicator.name)} (${format.integer(count)})`}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </label>
  )
}
