import '#i18n/messages/later.ts'
import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useI18n } from '#i18n/I18nProvider.tsx'

/** So many are shown at a time, so that no long list takes the page long. */
const PORTION = 100

/**
 * How many items of a long list to show, and the button that shows more; null when all are shown. `list` is the element
 * whose children are the items: the last press takes the button away, and gives its focus to the first new item.
 */
export function usePortion<List extends HTMLElement>(
  length: number,
): { shown: number; more: ReactNode; list: RefObject<List | null> } {
  const { t, format } = useI18n()
  const [wanted, setWanted] = useState(PORTION)
  const list = useRef<List>(null)
  const next = Math.min(length, wanted + PORTION)
  const handleClick = () => {
    flushSync(() => setWanted(next))
    if (next === length) focusItem(list.current?.children[wanted])
  }
  return {
    shown: Math.min(length, wanted),
    list,
    more:
      length > wanted ? (
        <button type="button" className="button button--small" onClick={handleClick}>
          {t('card.showMore', { count: format.integer(next - wanted), all: format.integer(length) })}
        </button>
      ) : null,
  }
}

/** The button of an item takes the focus, and the item itself when it has none. */
function focusItem(item: Element | undefined) {
  if (!(item instanceof HTMLElement)) return
  const button = item.querySelector('button')
  if (!button) item.tabIndex = -1
  ;(button ?? item).focus()
}
