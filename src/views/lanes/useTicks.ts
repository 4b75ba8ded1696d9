import { useCallback } from 'react'
import type { Unit } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'

const BILLION = 1e9

/** Tick words of a value axis: the unit stands on the top tick only. */
export function useTicks(unit: Unit): (value: number, isTop: boolean) => string {
  const { format } = useI18n()
  return useCallback(
    (value: number, isTop: boolean) => {
      if (value === 0) return ''
      if (unit !== 'USD' || isTop) return format.figure(value, unit)
      return value >= BILLION ? format.full(value / BILLION) : format.figure(value, unit)
    },
    [format, unit],
  )
}
