import { fileURLToPath } from 'node:url'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { laneHeights } from '#app/laneHeights.ts'
import { coreOf } from '#data/parts/core.ts'
import { DEFAULT_ADDRESS } from '#domain/filters.ts'
import type { DataRecord } from '#domain/record.ts'
import { createI18n, ENGLISH } from '#i18n/I18nProvider.tsx'
import { differingFigures } from '#selectors/differences.ts'
import { headlines } from '#selectors/headline.ts'
import { investmentLane } from '#selectors/investmentLane.ts'
import { mapPosts } from '#selectors/mapPosts.ts'
import { isStanding, posts } from '#selectors/posts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { tourismLane } from '#selectors/tourismLane.ts'
import { tradeLane } from '#selectors/tradeLane.ts'
import { drawing, withFirstView } from '../../scripts/firstView.ts'

const FOLDER = fileURLToPath(new URL('../../public/data/kaz-tur', import.meta.url))
const WITH_LISTS = { style: 'style.css', dataFolder: 'data/', policy: "default-src 'none'" }

let html = ''
let record: DataRecord
let lists: ReadonlyMap<string, string>
let view: Document
const pageOf = (text: string) => new JSDOM(text).window.document

beforeAll(async () => {
  const drawn = await drawing(FOLDER, async (render, whole) => ({
    record: whole,
    html: await render.renderFirstView(whole, true),
    lists: await render.plainPagesOf(whole, WITH_LISTS),
  }))
  record = drawn.record
  html = drawn.html
  lists = new Map(drawn.lists)
  view = pageOf(html)
}, 120_000)

const words = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''

describe('the first view of the shipped record', () => {
  it('says the headline figures that the selectors choose, each a link to its evidence', () => {
    const { format } = createI18n(ENGLISH)
    const index = recordIndex(coreOf(record))
    const voices = headlines(index, DEFAULT_ADDRESS).flatMap((tile) => tile.voices)
    const links = [...view.querySelectorAll<HTMLAnchorElement>('a.tile__voice')]
    expect(view.querySelectorAll('.tile')).toHaveLength(6)
    expect(links).toHaveLength(voices.length + 1)
    for (const [i, { claim }] of voices.entries()) {
      const unit = index.indicators.get(claim!.indicator)!.unit
      expect(words(links[i]!.querySelector('.tile__figure'))).toContain(format.figure(claim!.value!, unit))
      expect(links[i]!.getAttribute('href')).toBe(`read.html#claim:${claim!.id}`)
    }
    const active = posts(index, DEFAULT_ADDRESS).filter(isStanding)
    const count = active.filter(({ state }) => state === 'active').length
    expect(words(links.at(-1)!.querySelector('.tile__figure'))).toBe(`${count} listed`)
    expect(links.at(-1)!.getAttribute('href')).toBe('read.html#figure:posts')
  })

  it.each([
    ['trade', tradeLane],
    ['investment', investmentLane],
    ['tourism', tourismLane],
  ] as const)('draws all that the lane %s has', (id, select) => {
    const model = select(recordIndex(coreOf(record)), DEFAULT_ADDRESS)
    const lane = view.querySelector(`section#${id}`)!
    const drawn = lane.querySelector('.lane-drawing:not(.key-symbol)')!
    const uses = [...drawn.querySelectorAll('use')].filter((use) => use.getAttribute('href') !== '#flag')
    expect(uses).toHaveLength(model.marks.length)
    for (const use of uses) expect(view.getElementById(use.getAttribute('href')!.slice(1))).not.toBeNull()
    expect(drawn.querySelectorAll('use[href="#flag"]')).toHaveLength(model.goals.length)
    expect(drawn.querySelectorAll('.hatched')).toHaveLength(model.gaps.length)
    expect(drawn.querySelectorAll('circle.line-point')).toHaveLength(
      model.lines.reduce((sum, { points }) => sum + points.length, 0),
    )
    const steps = [...drawn.querySelectorAll('.column-part')].flatMap(
      (part) => part.getAttribute('d')!.match(/h/g) ?? [],
    )
    expect(steps).toHaveLength(
      model.columns.flatMap(({ parts }) => parts.filter(({ value }) => value > 0)).length,
    )
    expect(drawn.querySelector('.cap')?.getAttribute('d')?.match(/M/g)?.length ?? 0).toBe(model.caps.length)
  })

  it('draws a dot for each event, and counts them by row', () => {
    const dots = [...view.querySelectorAll('.event-rows__plot defs path')].flatMap(
      (path) => path.getAttribute('d')!.match(/h0/g) ?? [],
    )
    expect(dots).toHaveLength(record.events.length)
    const counts = [...view.querySelectorAll('.event-rows__count')].map((count) =>
      Number.parseInt(words(count), 10),
    )
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(record.events.length)
  })

  it('draws the ground of both countries, a mark for each post and its name at most once in a window', () => {
    const index = recordIndex(coreOf(record))
    for (const area of ['TUR', 'KAZ'] as const) {
      const map = view.querySelector(`.standing-map[data-area="${area}"]`)!
      const ids = mapPosts(index, DEFAULT_ADDRESS)
        .filter(({ sending }) => sending !== area)
        .map(({ id }) => `read.html#mission:${id}`)
      const links = [...map.querySelectorAll('a.post-mark')].map((mark) => mark.getAttribute('href')!)
      expect(links.toSorted()).toEqual(ids.toSorted())
      expect(map.querySelectorAll('.map-ground :is(path, use)')).toHaveLength(2 + 7)
      const names = [...map.querySelectorAll('.map-label')]
      for (const window of ['a', 'b', 'c']) {
        const shown = names
          .filter(({ className }) => (/ in-(\w+)/.exec(className)?.[1] ?? 'abc').includes(window))
          .map(words)
        expect(new Set(shown).size, shown.join()).toBe(shown.length)
        expect(shown.length).toBeGreaterThanOrEqual(area === 'TUR' ? 13 : 5)
      }
    }
  })

  it('says the latest differences of the accounts, each figure a link', () => {
    const rows = differingFigures(recordIndex(coreOf(record)), DEFAULT_ADDRESS).filter(
      ({ isLatest }) => isLatest,
    )
    const drawn = [...view.querySelectorAll('.difference')]
    expect(drawn).toHaveLength(Math.min(6, rows.length))
    for (const [i, row] of drawn.entries()) {
      const links = [...row.querySelectorAll('a.figure')].map((link) => link.getAttribute('href'))
      expect(links).toHaveLength(row.querySelectorAll('.figure').length)
      for (const link of links)
        expect(rows[i]!.accounts.map(({ claim }) => `read.html#claim:${claim.id}`)).toContain(link)
    }
  })

  it('has no broken words or numbers, no id twice, and nothing that the parser would move', () => {
    expect(html).not.toMatch(/undefined|NaN|Infinity|\[object|\{\w+\}/)
    const ids = [...html.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    // the parser leaves out, adds and moves what does not belong: then there are more or fewer elements
    expect(view.body.querySelectorAll('*')).toHaveLength(html.match(/<[a-z]/g)!.length)
    for (const path of view.querySelectorAll('path'))
      expect(path.getAttribute('d')).toMatch(/^[Mm][\d\s.,A-Za-z-]+$/)
  })

  it('leaves nothing to press that needs the script, and no handler or style sheet of its own', () => {
    for (const control of view.querySelectorAll('button, input, form, select'))
      expect(control.closest('[inert]')).not.toBeNull()
    expect(html).not.toMatch(/ on\w+=|<script|<link|data-opens/)
    // the one style is that of the rail, before it
    expect(html.match(/<style/g)).toHaveLength(1)
    expect(view.querySelector('.rail__inner')!.firstElementChild!.localName).toBe('style')
  })

  it.each([
    [700, 1],
    [900, 1],
    [1080, 1.12],
    [1440, 1.12],
  ])('tells the style sheet the heights that the lanes will have in a window of %d px', (height, k) => {
    const heights = laneHeights(height, k, false, ['trade', 'investment', 'tourism', 'timeline'], null)
    const px = { em: 12 * k, vh: height / 100, px: 1 }
    /** The length that an expression of the style sheet means. */
    const lengthOf = (text: string): number => {
      const inner = text
        .replace(/var\(--pushed, ?(0px)\)/g, '$1')
        .replaceAll(/([\d.]+)(em|vh|px)/g, (_, value: string, unit: keyof typeof px) =>
          String(Number(value) * px[unit]),
        )
      expect(inner).toMatch(/^(?:max|[\d.\s()*,-])+$/)
      // oxlint-disable-next-line typescript/no-implied-eval -- arithmetic, as the line before has seen to
      return new Function('max', `return ${inner}`)(Math.max) as number
    }
    for (const [selector, lane] of [
      ['#trade', 'trade'],
      ['#investment', 'investment'],
      ['#tourism', 'tourism'],
      ['.first-timeline', 'timeline'],
    ] as const) {
      const style = view.querySelector(selector)!.getAttribute('style')!
      const tall = /--tall:([^;]+);/.exec(style)![1]!
      expect(Math.abs(lengthOf(tall) - heights[lane]), lane).toBeLessThanOrEqual(1.5)
      expect(style).toContain(`--stacked:${laneHeights(0, 1, true, [], null)[lane]}px`)
    }
  })
})

describe('the page around it', () => {
  it('is refused where the view has no place', () => {
    expect(() => withFirstView('<title>a</title>', '')).toThrow('has no <div id="root">')
  })

  it('keeps signs that a replacement would read', () => {
    const page = withFirstView('<title>a</title><div id="root"></div>', "$& $' $1")
    expect(page).toContain('$& $\' $1</div><div id="root">')
  })
})

describe('the record as lists', { timeout: 60_000 }, () => {
  it('is there in four languages, each naming the others', () => {
    expect([...lists.keys()]).toEqual(['read.html', 'read.tr.html', 'read.kk.html', 'read.ru.html'])
    for (const [name, text] of lists) {
      const page = pageOf(text)
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}|<script/)
      const others = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href'))
      expect(others).toEqual([...lists.keys()].filter((other) => other !== name))
    }
  })

  it('has a place for all that the first view leads there for', () => {
    const wanted = [...view.querySelectorAll('a[href^="read.html#"]')].map((link) =>
      link.getAttribute('href')!.slice('read.html#'.length),
    )
    expect(wanted.length).toBeGreaterThan(50)
    for (const [name, text] of lists) {
      const ids = new Set([...pageOf(text).querySelectorAll('[id]')].map(({ id }) => id))
      expect(
        wanted.filter((id) => !ids.has(id)),
        name,
      ).toEqual([])
      expect(text).not.toContain('data-row')
    }
  })

  it('is complete: every post, event and source', () => {
    for (const [name, text] of lists) {
      const page = pageOf(text)
      const rows = (id: string) => page.querySelectorAll(`section[aria-labelledby="${id}"] tbody tr`)
      expect(rows('events'), name).toHaveLength(record.events.length)
      expect(rows('posts'), name).toHaveLength(posts(recordIndex(coreOf(record)), DEFAULT_ADDRESS).length)
      expect(page.querySelectorAll('section[aria-labelledby="sources"] li'), name).toHaveLength(
        record.sources.length,
      )
      const addresses = new Set(
        [...page.querySelectorAll('a[target="_blank"]')].map((link) => link.getAttribute('href')),
      )
      for (const { url } of record.sources) if (url) expect(addresses.has(url), url).toBe(true)
    }
  })
})
