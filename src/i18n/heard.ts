import type { Locale } from '#domain/codelists.ts'
import type { I18n } from './I18nProvider.tsx'

/** Money as `Format.figure` writes it: sign, number, scale. */
const WRITTEN: Record<Locale, RegExp> = {
  en: /(?<sign>[$₺])(?<number>\d[\d,]*(?:\.\d+)?)(?<scale>bn|m)?(?!\w)/g,
  tr: /(?<number>\d[\d.]*(?:,\d+)?)\u00a0(?:(?<scale>milyar|milyon)\u00a0)?(?<sign>[$₺])/g,
  kk: /(?<number>\d[\d\u00a0]*(?:,\d+)?)\u00a0(?:(?<scale>млрд|млн)\u00a0)?(?<sign>[$₺])/g,
  ru: /(?<number>\d[\d\u00a0]*(?:,\d+)?)\u00a0(?:(?<scale>млрд|млн)\u00a0)?(?<sign>[$₺])/g,
}

const SIZE: Record<string, number> = { bn: 1e9, milyar: 1e9, млрд: 1e9, m: 1e6, milyon: 1e6, млн: 1e6 }

/** A short figure has at most so many digits that say something. */
const DIGITS = 4

/** A text as it is to be spoken: its sums of money in words, `$5.41bn` as `5.41 billion dollars`; all else as it is. */
export const heard = ({ locale, format }: Pick<I18n, 'locale' | 'format'>, text: string): string =>
  text.replaceAll(WRITTEN[locale], (...match) => {
    const { sign, number, scale } = match.at(-1) as { sign: string; number: string; scale?: string }
    const plain =
      locale === 'en' ? number.replaceAll(',', '') : number.replaceAll(/[.\u00a0]/g, '').replace(',', '.')
    return format.spoken(Number(plain) * (SIZE[scale ?? ''] ?? 1), sign === '$' ? 'USD' : 'TRY', DIGITS)
  })
