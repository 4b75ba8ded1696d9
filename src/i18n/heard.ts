import type { I18n } from './I18nProvider.tsx'

/** Money as `Format.figure` writes it: sign, number, scale; in the other languages the sign comes last. */
const ENGLISH = /(?<sign>[$₺])(?<number>\d[\d,]*(?:\.\d+)?)(?<scale>bn|m)?(?!\w)/g
const OTHERS =
  /(?<number>\d[\d.\u00a0]*(?:,\d+)?)\u00a0(?:(?<scale>milyar|milyon|млрд|млн)\u00a0)?(?<sign>[$₺])/g
const BILLION = /bn|ar|рд/

/** A short figure has at most so many digits that say something. */
const DIGITS = 4

/**
 * The name of a control that shows a figure: as it is seen, which WCAG 2.5.3 asks for, and then as it is spoken,
 * `$5.41bn (5.41 billion dollars)`.
 */
export const seenAndHeard = (i18n: Pick<I18n, 'locale' | 'format'>, text: string): string => {
  const said = heard(i18n, text)
  return said === text ? text : `${text} (${said})`
}

/** A text as it is to be spoken: its sums of money in words, `$5.41bn` as `5.41 billion dollars`; all else as it is. */
export const heard = ({ locale, format }: Pick<I18n, 'locale' | 'format'>, text: string): string =>
  text.replaceAll(locale === 'en' ? ENGLISH : OTHERS, (...match) => {
    const { sign, number, scale } = match.at(-1) as { sign: string; number: string; scale?: string }
    const plain =
      locale === 'en' ? number.replaceAll(',', '') : number.replaceAll(/[.\u00a0]/g, '').replace(',', '.')
    return format.spoken(
      Number(plain) * (scale ? (BILLION.test(scale) ? 1e9 : 1e6) : 1),
      sign === '$' ? 'USD' : 'TRY',
      DIGITS,
    )
  })
