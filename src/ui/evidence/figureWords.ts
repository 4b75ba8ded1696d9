import type { Precision, Unit } from '#domain/codelists.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'

/** A figure as it is to be written: `over` · `105,000` · `persons`. */
export interface FigureWords {
  /** "about", "over", "almost"; empty for what is exact or rounded. */
  qualifier: string
  number: string
  /** Empty where the number says it: money, per cent. */
  unit: string
}

interface Amount {
  value: number
  unit: Unit
  precision?: Precision | undefined
}

const SAYS_ITSELF: readonly Unit[] = ['USD', 'TRY', 'percent', 'rank', 'ordinal', 'items']

export function figureWords(
  { t, format }: I18n,
  { value, unit, precision }: Amount,
  digits = 3,
): FigureWords {
  const isPlain = precision === undefined || precision === 'exact' || precision === 'rounded'
  return {
    qualifier: isPlain ? '' : t(`precision.${precision}`),
    number: format.figure(value, unit, digits),
    unit: SAYS_ITSELF.includes(unit) ? '' : t(`unit.${unit as 'persons'}`),
  }
}

/** Qualifier and number in one: `over $5.3bn`. */
export function figureText(i18n: I18n, amount: Amount, digits = 3): string {
  const { qualifier, number } = figureWords(i18n, amount, digits)
  return qualifier ? `${qualifier} ${number}` : number
}

/** With its unit, for text that stands alone: `over 105,000 persons`. */
export function figureSentence(i18n: I18n, amount: Amount, digits = 4): string {
  const { qualifier, number, unit } = figureWords(i18n, amount, digits)
  return [qualifier, number, unit].filter(Boolean).join(' ')
}
