/** A style sheet, without remarks and imports, as small as it gets by hand, and without rules for classes that `html` does not have. */
export function pruned(style: string, html: string): string {
  const small = style
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@import[^;]*;/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([a-z-]): /g, '$1:')
    .trim()
  const classes = new Set(
    [...html.matchAll(/ class="?([^">]+)/g)].flatMap(([, names]) => names!.split(/[ =]/)),
  )
  return rules(small)
    .map(({ head, body }) => kept(head, body, classes))
    .join('')
}

interface Rule {
  head: string
  body: string
}

function kept(head: string, body: string, classes: ReadonlySet<string>): string {
  if (/^@(?:layer|media|container)/.test(head)) {
    const inner = rules(body)
      .map((rule) => kept(rule.head, rule.body, classes))
      .join('')
    return inner && `${head}{${inner}}`
  }
  const isUsed = (selector: string) =>
    [...selector.replace(/:(?:not|has)\([^)]*\)+/g, '').matchAll(/\.([\w-]+)/g)].every(([, name]) =>
      classes.has(name!),
    )
  const selectors = split(head, ',').filter(isUsed)
  return selectors.length > 0 ? `${selectors.join(',')}{${body.replace(/;$/, '')}}` : ''
}

/** The rules of a style sheet, each with what stands in its braces. */
function rules(text: string): Rule[] {
  const found: Rule[] = []
  let [depth, start, open] = [0, 0, 0]
  for (const [i, character] of [...text].entries()) {
    if (character === '{' && depth++ === 0) open = i
    if (character === '}' && --depth === 0) {
      found.push({ head: text.slice(start, open).trim(), body: text.slice(open + 1, i) })
      start = i + 1
    }
  }
  return found
}

/** Parts between signs that stand in no brackets. */
function split(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  for (const character of text) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === sign && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts
}
