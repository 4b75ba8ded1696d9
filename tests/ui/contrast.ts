import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (file: string) => readFileSync(join(import.meta.dirname, '../../src/ui', file), 'utf8')

/** The hex colours that a block of custom properties sets. */
function coloursIn(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

/** The block that follows a selector, up to its closing brace. */
function block(css: string, selector: string): string {
  const start = css.indexOf('{', css.indexOf(selector))
  return css.slice(start, css.indexOf('}', start))
}

const tokens = read('tokens.css')
const themes = read('themes.css')
const light = coloursIn(block(tokens, ':root'))

/** What each theme draws with, as the style sheets say it. */
export const THEMES: Record<'light' | 'dark' | 'projector' | 'print', Record<string, string>> = {
  light,
  dark: { ...light, ...coloursIn(block(themes, "[data-theme='dark']")) },
  projector: { ...light, ...coloursIn(block(themes, "[data-theme='projector']")) },
  print: { ...light, ...coloursIn(block(read('printTheme.css'), "[data-theme='print']")) },
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2, relative luminance: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light1 = 0, dark1 = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light1 + 0.05) / (dark1 + 0.05)
}
