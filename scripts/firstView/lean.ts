/**
 * What the build has rendered, for a page without its script: figures become links to their evidence, what needs the
 * script is inert, and what only the script reads goes. `address` is where the evidence is, up to the selection.
 */
export function lean(html: string, isClaim: (id: string) => boolean, address = '?sel='): string {
  return (
    html
      .replace(/<!--.*?-->/g, '')
      .replace(/<link[^>]*>/g, '')
      .replace(
        /<button([^>]*) data-opens="([^"]+)"([^>]*)>(.*?)<\/button>/gs,
        (_, before: string, id: string, after: string, words: string) =>
          `<a href="${address}${isClaim(id) ? 'claim' : 'figure'}:${id}"${before}${after}>${words}</a>`,
      )
      .replace(/ href="\?sel=(?=mission:)/g, ` href="${address}`)
      // the heads of a table are read without a script too
      .replace(/<button([^>]* class="counts__[^>]*)>(.*?)<\/button>/gs, '<span$1>$2</span>')
      .replace(/<(button|input|form)(?= |>)/g, '<$1 inert')
      .replace(/role="radiogroup"/g, 'inert')
      // said by nobody: the words of what is inert, and the long words of what says enough
      .replace(/(<\w+ inert[^>]*?) aria-label="[^"]*"/g, '$1')
      .replace(/(class="(?:figure lane__figure|tile__voice figure[^"]*)") aria-label="[^"]*"/g, '$1')
      .replace(/ title="[^"]*"/g, '')
      // the script says later what has changed
      .replace(
        / (?:type="button"|role="(?:status|search)"|aria-(?:pressed|keyshortcuts|haspopup)="[^"]*")/g,
        '',
      )
      .replace(/(<input inert type="radio") name="[^"]*"( checked="")? value="[^"]*"/g, '$1$2')
      .replace(/ (?:tabindex|data-(?:voice|precision|key)|autoComplete|maxLength|inputMode)="[^"]*"/gi, '')
      .replace(/ transform="translate\(0 0\)"/g, '')
      .replace(/ style=""/g, '')
      // no eye sees less than a hundredth
      .replace(/(?<=[ :("])\d+\.\d{3,}(?=[" e)])/g, (long) => String(Math.round(Number(long) * 100) / 100))
      .replace(/="([\w#./:%-]+)"(?=[ >])/g, '=$1')
      .replace(/><\/(?:path|use|rect|circle|line)>/g, ' />')
      .replace(/<\/(?:li|p|option)>(?=<\/?(?:li|p|ul|ol|div)\b)/g, '')
  )
}
