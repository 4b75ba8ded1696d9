/** Colours of paper as office formats want them: six digits, no sign. */
export interface PaperPalette {
  ink: string
  inkSoft: string
  inkFaint: string
  rule: string
  grid: string
  paper: string
  kaz: string
  tur: string
  kazText: string
  turText: string
  gold: string
}

const TOKENS: Record<keyof PaperPalette, string> = {
  ink: '--ink',
  inkSoft: '--ink-2',
  inkFaint: '--ink-3',
  rule: '--rule',
  grid: '--grid',
  paper: '--paper',
  kaz: '--kz',
  tur: '--tr',
  kazText: '--kz-text',
  turText: '--tr-text',
  gold: '--gold',
}

/** Six digits of a colour as a style sheet writes it; a build may have shortened it to three. */
export function sixDigits(colour: string): string {
  const [, digits = '000000'] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(colour.trim()) ?? []
  return digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('')
}

/** The tokens of the print theme. */
export function readPaperPalette(): PaperPalette {
  const probe = document.createElement('span')
  probe.dataset['theme'] = 'print'
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const colours = Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => [name, sixDigits(style.getPropertyValue(token))]),
  )
  probe.remove()
  return colours as unknown as PaperPalette
}
