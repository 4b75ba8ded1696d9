import { LOCALES } from '../../src/domain/codelists.ts'
import { THEMES } from '../../src/domain/filters.ts'

/**
 * Runs before anything is painted, so it is as short as it can be; tests/scripts/headScript.test.ts holds it to the
 * rules of `state/preferences.ts`, `i18n/languages.ts` and `state/useTheme.ts`. It puts on the theme, and says by
 * `data-other` that the page will not be the first view: a link says more, or the reader's language is not English.
 */
export const HEAD_SCRIPT = `{
let e=document.documentElement,q=location.search,k={},n=${JSON.stringify(LOCALES)},h=${JSON.stringify(THEMES)}
let f=t=>n.find(l=>t===l||t.startsWith(l+"-"))
try{k=!q.includes("embed")&&JSON.parse(localStorage["kopru:preferences"]||0)||k}catch{}
let t=h.find(t=>q.includes("theme="+t))||h.find(t=>t==k.theme)||h[+matchMedia("(prefers-color-scheme:dark)").matches]
e.dataset.theme=t=="room"?"projector":t
if(q||(n.includes(k.lang)?k.lang:f(navigator.languages.find(f)||"en"))!="en")e.dataset.other=""
}`
  .replaceAll('\n', ';')
  .replace('{;', '{')
  .replace(';}', '}')
