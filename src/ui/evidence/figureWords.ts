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

const SAYS_ITSELF = ['USD', 'TRY', 'percent', 'rank', 'ordinal', 'items'] as const
type SaysItself = (typeof SAYS_ITSELF)[number]
const isCounted = (unit: Unit): unit is Exclude<Unit, SaysItself> => !SAYS_ITSELF.some((one) => one === unit)

export function figureWords(
  { t, tn, format }: I18n,
  { value, unit, precision }: Amount,
  digits = 3,
): FigureWords {
  const isPlain = precision === undefined || precision === 'exact' || precision === 'rounded'
  return {
    qualifier: isPlain ? '' : t(`precision.${precision}`),
    number: format.figure(value, unit, digits),
    unit: isCounted(unit) ? tn(`counted.${unit}`, value, { count: '' }).trim() : '',
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
