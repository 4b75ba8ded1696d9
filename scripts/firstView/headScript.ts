import { LOCALES } from '../../src/domain/codelists.ts'
import { USUAL_TOP } from '../../src/ui/score/scoreGeometry.ts'
import { THEMES } from '../../src/domain/filters.ts'
import { SHARED } from './sharedParts.ts'

/**
 * Runs before anything is painted, so it is as short as it can be; tests/scripts/headScript.test.ts holds it to the
 * rules of `state/preferences.ts`, `i18n/languages.ts` and `state/useTheme.ts`. It puts on the theme, and says by
 * `data-other` that the page will not be the first view: a link says more, or the reader's language is not English. Where
 * the script of the page does not come, the first view stays, under every address: as without a script, and says why.
 * Under a plain address in another language it asks at once for the view that the build has drawn in that, and puts it
 * into the place of the English one, with the drawings that both have (shared.ts), also where the script does not come; lanes
 * give way where its words push them down.
 *
 * What a reader presses or types before that script is kept as `wish`, for src/app/wish.ts to do it then: the last place that
 * was pressed, and the keys after it, until it is done. Controls of the drawn view are inert, so they are found by their places: in
 * the page, or in what may stay in the window as the page moves.
 */
export const HEAD_SCRIPT = `{
let o=1,d=document,e=d.documentElement,q=location.search,k={},m=(r,t)=>(r.exec(t)||[])[1],l=/^(${LOCALES.join('|')})(-|$)/,h=/^(${THEMES.join('|')})$/
try{k=!(/[?&]embed/.test(q)&&/[?&]view=/.test(q))&&JSON.parse(localStorage["kopru:preferences"]||0)||k}catch{}
let t=m(/[?&]theme=(${THEMES.join('|')})(?=&|$)/,q)||m(h,k.theme)||(matchMedia("(prefers-color-scheme:dark)").matches?"dark":"light")
e.dataset.theme=t=="room"?"projector":t
let g=m(/[?&]lang=(${LOCALES.join('|')})(?=&|$)/,q)||m(l,k.lang)||m(l,navigator.languages.find(t=>l.test(t))||"en"),p=/^(\\?lang=\\w+)?$/.test(q),u=p&&d.querySelector("meta[name=view-"+g+"]")
if(!p||g!="en")e.dataset.other=""
let w=()=>{for(let n of d.querySelectorAll("noscript"))n.outerHTML=n.textContent;d.getElementById("not-come").hidden=!1}
addEventListener("error",r=>{if(r.target.type=="module"){o=0;delete e.dataset.other;delete e.dataset.wish;w()}},!0)
addEventListener("click",r=>{let t=r.target,v=t.closest(".first-view"),x=r.clientX,y=r.clientY,b,n=v&&!t.closest(".skip,.band")&&(t.closest("a")||[...v.querySelectorAll("[inert],.counts__kind,.counts__state")].findLast(n=>(b=n.getBoundingClientRect(),x>=b.left&&x<=b.right&&y>=b.top&&y<=b.bottom)));if(o&&n&&!r.ctrlKey&&!r.metaKey&&!r.shiftKey){r.preventDefault();if(!r.detail)b=n.getBoundingClientRect(),x=b.left+b.width/2,y=b.top+b.height/2;n=n.closest(".masthead,.range")||e;b=n.getBoundingClientRect();window.wish={x:x-b.left,y:y-b.top,in:n.className,keys:""};e.dataset.wish=""}},!0)
addEventListener("keydown",r=>{let k=r.key,v=window.wish,b=k=="Backspace";if(o&&(v||d.getElementById("first-view"))&&r.target.value==null&&!r.ctrlKey&&!r.metaKey&&!r.altKey&&(b?v:k.length==1&&(v||k!=" "))){r.stopPropagation();v=window.wish??={keys:""};v.keys=b?v.keys.slice(0,-1):v.keys+k}},!0)
if(u)fetch(u.content).then(r=>r.ok?r.text():"").then(t=>{let f=()=>{let v=d.getElementById("first-view");if(t&&v){let a=v.querySelectorAll("${SHARED}");v.innerHTML=t;v.querySelectorAll("[data-n]").forEach(n=>n.replaceWith(a[n.dataset.n].cloneNode(!0)));d.title=v.firstChild.textContent;delete e.dataset.other;e.lang=g;o||w();let s=()=>{let c=v.querySelector(".score");if(c)v.style.setProperty("--pushed",Math.max(0,c.getBoundingClientRect().top+scrollY-${USUAL_TOP})+"px")};s();d.fonts.ready.then(s)}};d.readyState=="loading"?d.addEventListener("readystatechange",f,{once:!0}):f()},()=>{})
}`
  .replaceAll('\n', ';')
  .replace('{;', '{')
  .replace(';}', '}')
