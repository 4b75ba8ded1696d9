import { afterEach, expect, it } from 'vitest'
import { keepPart } from '../../src/app/takeOver.ts'
import { withButtons } from '#ui/map/standing.ts'

afterEach(() => document.body.replaceChildren())

/** A page as the build has drawn it: a rail that holds the code's place, with the map of a country in it. */
function drawPage() {
  document.body.innerHTML = `<div id="first-view"><div class="rail__inner"><div class="standing-map">
    <a class="post-mark" href="?sel=mission:kz-embassy-ankara">Embassy</a>
    <a class="post-mark" href="?sel=mission:kz-istanbul">Consulate</a>
  </div></div></div><main><div class="rail"></div></main>`
  const rail = document.querySelector<HTMLElement>('.rail')!
  return { rail, leave: keepPart('.rail__inner')(rail) as () => void }
}

it('gives the focus of a drawn post to the mark that its link has become', async () => {
  const { rail, leave } = drawPage()
  const link = rail.querySelectorAll<HTMLElement>('a.post-mark')[1]!
  link.focus()
  leave()
  // what comes in its place takes the drawn map out of it in the same commit
  document.querySelector('main')!.append(withButtons(rail.querySelector('.standing-map')!))
  await Promise.resolve()
  expect(document.activeElement).toHaveTextContent('Consulate')
  expect(document.activeElement).toHaveAttribute('role', 'option')
})

it('gives it to the page where nothing opens the same', async () => {
  const { rail, leave } = drawPage()
  rail.querySelector<HTMLElement>('a.post-mark')!.focus()
  leave()
  rail.replaceChildren()
  await Promise.resolve()
  expect(document.querySelector('main')).toHaveFocus()
})
