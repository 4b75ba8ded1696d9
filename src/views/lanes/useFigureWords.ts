import { useMemo } from 'react'
import type { Precision, Unit } from '#domain/codelists.ts'
import type { CoreClaim } from '#domain/coreRecord.ts'
import { isWholeYear, isWithinYear } from '#domain/timePeriod.ts'
import { type I18n, useI18n } from '#i18n/I18nProvider.tsx'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { standsAt } from '#selectors/visibleClaims.ts'

export interface FigureWords {
  /** `over`, `about`, `almost`, or nothing: exact and rounded figures say nothing. */
  qualifier: (precision: Precision) => string
  /** `over 2.2`, as a lane writes it: scaled, without the unit's sign. */
  inLane: (value: number, unit: Unit, precision?: Precision) => string
  /** `over $2.2bn`. */
  figure: (value: number, unit: Unit, precision?: Precision) => string
  unitOf: (claim: { indicator: string }) => Unit
  period: (claim: CoreClaim) => string
  who: (claim: { claimant: string }) => string
  what: (claim: { indicator: string }) => string
  /** The whole of a figure in a sentence, for the ear; of one that is worked out here, what it is. */
  speak: (id: string) => string
  /** The months that a period counts, where it is part of a year. */
  part: (time: string | null) => string
  /** What a label or readout opens, with the sentence of it. */
  opens: (id: string) => { id: string; says: string }
}

const SAID: Partial<Record<Precision, 'precision.approximate' | 'precision.at-least' | 'precision.at-most'>> =
  {
    approximate: 'precision.approximate',
    'at-least': 'precision.at-least',
    'at-most': 'precision.at-most',
  }

export function figureWords(index: RecordIndex, { t, text, format }: I18n): FigureWords {
  const qualifier = (precision: Precision) => {
    const key = SAID[precision]
    return key ? t(key) : ''
  }
  const qualified = (words: string, precision: Precision | undefined) =>
    precision && qualifier(precision) ? `${qualifier(precision)} ${words}` : words
  const unitOf = (claim: { indicator: string }): Unit =>
    index.indicators.get(claim.indicator)?.unit ?? 'items'
  const period = (claim: CoreClaim) => {
    const time = standsAt(claim)
    return time ? format.period(time) : ''
  }
  const who = ({ claimant }: { claimant: string }) => {
    const found = index.claimants.get(claimant)
    return found ? text(found.name) : claimant
  }
  const what = ({ indicator }: { indicator: string }) => {
    const found = index.indicators.get(indicator)
    return found ? text(found.name) : indicator
  }
  const figure: FigureWords['figure'] = (value, unit, precision) =>
    qualified(format.figure(value, unit), precision)
  const speak = (id: string): string => {
    const claim = index.claims.get(id)
    if (!claim) {
      const [kind, time = ''] = id.split('/')
      const name = t(kind === 'gap' ? 'key.gap' : 'label.from.both')
      return `${t('trade.title')}, ${name}, ${format.period(time.replace('--', '/'))}`
    }
    const said = qualified(format.spoken(claim.value ?? 0, unitOf(claim)), claim.precision)
    return t('speak.mark', {
      name: what(claim),
      period: period(claim),
      who: who(claim),
      // what stands before the figure need not be said after it again
      figure: qualifier(claim.precision) ? said : `${said}, ${t(`precision.${claim.precision}`)}`,
    })
  }
  return {
    qualifier,
    inLane: (value, unit, precision = 'exact') =>
      qualified(format.inLane(value, unit, precision !== 'exact' && precision !== 'rounded'), precision),
    figure,
    unitOf,
    period,
    who,
    what,
    speak,
    part: (time) => (time && isWithinYear(time) && !isWholeYear(time) ? format.period(time) : ''),
    opens: (id) => ({ id, says: speak(id) }),
  }
}

/** The words of figures in the reader's language; the same object until language or record changes. */
export function useFigureWords(index: RecordIndex): FigureWords {
  const i18n = useI18n()
  return useMemo(() => figureWords(index, i18n), [index, i18n])
}
