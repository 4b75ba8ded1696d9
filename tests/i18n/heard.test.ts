import { describe, expect, it } from 'vitest'
import { createFormat } from '#i18n/format.ts'
import { heard } from '#i18n/heard.ts'
import { english } from '#i18n/styles/english.ts'
import { kazakh } from '#i18n/styles/kazakh.ts'
import { russian } from '#i18n/styles/russian.ts'
import { turkish } from '#i18n/styles/turkish.ts'

const STYLES = { english, turkish, kazakh, russian }

describe(heard, () => {
  it.each([
    ['english', '$5.409bn', '5.409 billion dollars'],
    ['english', 'at least $2.2bn', 'at least 2.2 billion dollars'],
    ['english', '$809,294 and $21m', '809,294 dollars and 21 million dollars'],
    ['english', '₺1.5bn', '1.5 billion Turkish liras'],
    ['turkish', 'en az 5,41 milyar $', 'en az 5,41 milyar dolar'],
    ['turkish', '809.294 $', '809.294 dolar'],
    ['kazakh', 'кемінде 8,95 млрд $', 'кемінде 8,95 миллиард доллар'],
    ['russian', 'не менее 5 млрд $', 'не менее 5 миллиардов долларов'],
    ['russian', '1 млн $ и 809 294 $', '1 миллион долларов и 809 294 доллара'],
  ] as const)('says money in words, in %s: %s', (language, written, spoken) => {
    const format = createFormat(STYLES[language])
    const { locale } = STYLES[language]
    const nbsp = (text: string) =>
      text.replaceAll(/(?<=\d) (?=\d|м|m|\$)|(?<=млрд|млн|milyar) (?=\$)/g, '\u00a0')
    expect(heard({ locale, format }, nbsp(written)).replaceAll('\u00a0', ' ')).toBe(spoken)
  })

  it.each(
    Object.values(STYLES).flatMap((style) =>
      [5_409_460_000, 999_400_000, 21e6, 809_294].map((value) => [style, value] as const),
    ),
  )('knows every sum that the page writes', (style, value) => {
    const format = createFormat(style)
    const text = format.figure(value, 'USD', 4)
    expect(heard({ locale: style.locale, format }, text)).toBe(format.spoken(value, 'USD', 4))
  })

  it('leaves counts, shares and years as they are', () => {
    const format = createFormat(english)
    for (const text of ['863,000 persons', '38%', '2024, 3 rivals', 'in $ per year'])
      expect(heard({ locale: 'en', format }, text)).toBe(text)
  })
})
