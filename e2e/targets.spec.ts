import type { Page } from '@playwright/test'

import { expect, open, settled, test } from './fixtures.ts'
import { PAGE_STATES } from './pageStates.ts'
import { sayIn } from './say.ts'

/** WCAG 2.5.8 (AA) asks for 24 CSS pixels; a button or field that is used with a finger has 44 here. */
const LEAST = 24
const FINGER = 44

const ALL =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="option"], [role="slider"]'
const CONTROLS = 'button.button, .segments, select, input[type="search"], input[type="text"]'

/**
 * What has its place from the data (essential; the nearest mark takes the press, lists and tables have all of them large),
 * and rows of a readout, which repeat the marks of their lane outside the tab order (equivalent).
 */
const ESSENTIAL =
  '.leaflet-posts-pane, .lane__point, .lane__from, .event-rows__point, .event-rows__from, .lane__readout, .range'

/** One line for each target that is smaller than `least` and is no exception that WCAG 2.5.8 names. */
const tooSmall = (page: Page, asked: string, least: number) =>
  page.evaluate(
    ({ selector, every, size, essential, circle }) => {
      const isThere = (one: HTMLElement) => {
        const { width, height } = one.getBoundingClientRect()
        const { pointerEvents, clipPath } = getComputedStyle(one)
        const isDrawn = one.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        return isDrawn && width > 1 && height > 1 && pointerEvents !== 'none' && clipPath === 'none'
      }
      const all = [...document.querySelectorAll<HTMLElement>(every)].filter(isThere)
      const centreOf = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 })
      /** What takes the press: a label for its field, and whatever a style sheet adds around a button. */
      const reaches = (one: HTMLElement, dx: number, dy: number) => {
        const { x, y } = centreOf(one.getBoundingClientRect())
        const hit = document.elementFromPoint(x + dx, y + dy)
        const label = one.closest('label')
        return hit !== null && (one.contains(hit) || label?.contains(hit) === true)
      }
      const half = size / 2 - 1
      const isLarge = (one: HTMLElement) => {
        const { width, height } = one.getBoundingClientRect()
        return (
          (width >= size - 0.5 || (reaches(one, -half, 0) && reaches(one, half, 0))) &&
          (height >= size - 0.5 || (reaches(one, 0, -half) && reaches(one, 0, half)))
        )
      }
      /** In a sentence, or held small by the lines of text around it. */
      const isInline = (one: HTMLElement) => {
        const block = one.closest('p, li, dd, dt, td, h2, h3')
        if (!block || !getComputedStyle(one).display.startsWith('inline')) return false
        const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        while (words.nextNode()) {
          const isOwn = words.currentNode.parentElement?.closest(every)
          if (!isOwn && /\p{L}{2}/u.test(words.currentNode.textContent ?? '')) return true
        }
        return false
      }
      /** A circle of 24 around its centre meets no other target, and no circle of another small one. */
      const hasRoom = (one: HTMLElement) => {
        const { x, y } = centreOf(one.getBoundingClientRect())
        return all.every((other) => {
          if (other === one || other.contains(one) || one.contains(other)) return true
          const box = other.getBoundingClientRect()
          const next = centreOf(box)
          const isSmall = box.width < circle || box.height < circle
          if (isSmall) return Math.hypot(next.x - x, next.y - y) >= circle - 0.5
          const dx = Math.max(box.left - x, 0, x - box.right)
          const dy = Math.max(box.top - y, 0, y - box.bottom)
          return Math.hypot(dx, dy) >= circle / 2 - 0.5
        })
      }
      const found: string[] = []
      for (const one of document.querySelectorAll<HTMLElement>(selector)) {
        if (!isThere(one) || one.closest(essential) || one.closest('[inert]')) continue
        const { width, height } = one.getBoundingClientRect()
        if (width >= size - 0.5 && height >= size - 0.5) continue
        one.scrollIntoView({ block: 'center' })
        if (isLarge(one) || (size === circle && (isInline(one) || hasRoom(one)))) continue
        const says = (one.getAttribute('aria-label') ?? one.textContent ?? '').slice(0, 40)
        found.push(
          `${Math.round(width)} × ${Math.round(height)}: ${one.localName}.${one.className} “${says}”`,
        )
      }
      return found
    },
    { selector: asked, every: ALL, size: least, essential: ESSENTIAL, circle: LEAST },
  )

test('every target has 24 pixels, or an exception that WCAG names, in every state', async ({ page }) => {
  test.slow()
  const found = new Map<string, string>()
  let before = PAGE_STATES[0]
  for (const state of PAGE_STATES) {
    if (state === before || before?.act) await page.goto(`./${state.query ?? ''}`)
    else
      await page.evaluate((to) => {
        window.history.pushState(null, '', to)
        window.dispatchEvent(new PopStateEvent('popstate'))
      }, state.query ?? '?')
    await settled(page)
    await state.act?.(page, sayIn('en'))
    await settled(page)
    for (const line of await tooSmall(page, ALL, LEAST)) if (!found.has(line)) found.set(line, state.name)
    before = state
  }
  expect([...found].map(([line, where]) => `${where}: ${line}`)).toEqual([])
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('buttons, choices and fields have 44 pixels, all else 24', async ({ page }) => {
    const found: string[] = []
    for (const query of ['', '?sel=claim:goods-trade/2024/kaz-bns', '?sel=mission:tr-embassy-astana']) {
      await open(page, query)
      found.push(...(await tooSmall(page, CONTROLS, FINGER)), ...(await tooSmall(page, ALL, LEAST)))
    }
    expect([...new Set(found)]).toEqual([])
  })
})
