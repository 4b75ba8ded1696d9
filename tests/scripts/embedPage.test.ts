import { describe, expect, it } from 'vitest'
import { embedPage } from '../../scripts/embedPage.ts'

const PAGE =
  '<head><meta name="view-tr" content="./a.html" /><meta name="view-kk" content="./b.html" /><script>1</script></head>' +
  '<body><div id="first-view" class="first-view"><div>drawn\n<div id="x"></div></div></div><div id="root"></div></body>'

describe(embedPage, () => {
  it('is the page with something else in place of the drawn view, and of the views in other languages', () => {
    expect(embedPage(PAGE, '<p>$& instead</p>')).toBe(
      '<head><script>1</script></head><body><div id="first-view" class="first-view"><p>$& instead</p></div><div id="root"></div></body>',
    )
  })

  it('fails where there is no drawn view to take out', () => {
    expect(() => embedPage('<div id="root"></div>', '')).toThrow('no drawn view')
  })
})
