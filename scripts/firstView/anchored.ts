/** The list of a selection that has no row of its own. */
const LISTS: readonly (readonly [RegExp, string])[] = [
  [/^figure:events/, 'events'],
  [/^(?:figure:posts|mission:)/, 'posts'],
  [/^figure:(?:sum|gap)/, 'trade'],
  [/^/, 'sources'],
]

/**
 * The lists as HTML with a place for each selection that the drawn view leads there for, `claim:an-id`: the row that says it
 * (`data-row`, the first of its id), else the head of its list.
 */
export function anchored(lists: string, selections: Iterable<string>): string {
  let html = lists
  for (const selection of selections) {
    const row = `data-row="${selection.slice(selection.indexOf(':') + 1)}"`
    const [, list] = LISTS.find(([pattern]) => pattern.test(selection))!
    const head = new RegExp(`<h2 id="?${list}(?=[" >])`)
    if (html.includes(row)) html = html.replace(row, () => `id="${selection}"`)
    else if (head.test(html)) html = html.replace(head, (found) => `<span id="${selection}"></span>${found}`)
    else throw new Error(`The lists have no place for ${selection}`)
  }
  return html.replace(/ data-row="[^"]*"/g, '')
}
