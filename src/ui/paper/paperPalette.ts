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

const SIX = /^#([0-9a-f]{6})$/i

/** The tokens of the print theme. */
export function readPaperPalette(): PaperPalette {
  const probe = document.createElement('span')
  probe.dataset['theme'] = 'print'
  document.body.append(probe)
  const style = getComputedStyle(probe)
  const colours = Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => {
      const [, digits = '000000'] = SIX.exec(style.getPropertyValue(token).trim()) ?? []
      return [name, digits]
    }),
  )
  probe.remove()
  return colours as unknown as PaperPalette
}
