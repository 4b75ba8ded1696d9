import { LOCALES } from '../../src/domain/codelists.ts'
import { THEMES } from '../../src/domain/filters.ts'

/**
 * Runs before anything is painted, so it is as short as it can be; tests/scripts/headScript.test.ts holds it to the
 * rules of `state/preferences.ts`, `i18n/languages.ts` and `state/useTheme.ts`. It puts on the theme, and says by
 * `data-other` that the page will not be the first view: a link says more, or the reader's language is not English. Where
 * the script of the page does not come, the first view stays, under every address: as without a script, and says why.
 */
export const HEAD_SCRIPT = `{
let e=document.documentElement,q=location.search,k={},m=(r,t)=>(r.exec(t)||[])[1],l=/^(${LOCALES.join('|')})(-|$)/,h=/^(${THEMES.join('|')})$/
try{k=!(/[?&]embed/.test(q)&&/[?&]view=/.test(q))&&JSON.parse(localStorage["kopru:preferences"]||0)||k}catch{}
let t=m(/[?&]theme=(${THEMES.join('|')})(?=&|$)/,q)||m(h,k.theme)||(matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light")
e.dataset.theme=t=="room"?"projector":t
if(q||(m(l,k.lang)||m(l,navigator.languages.find(t=>l.test(t))||"en"))!="en")e.dataset.other=""
addEventListener("error",r=>{if(r.target.type=="module"){delete e.dataset.other;for(let n of document.querySelectorAll("noscript"))n.outerHTML=n.textContent;document.getElementById("not-come").hidden=!1}},!0)
}`
  .replaceAll('\n', ';')
  .replace('{;', '{')
  .replace(';}', '}')
