import { useEffect, useRef } from 'react'

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
const CARDS = '.rail__cards'

interface Visit {
  element: HTMLElement
  isInCard: boolean
  /** What can take the focus in the same region, in order, as it was when the focus came. */
  around: readonly HTMLElement[]
}

const focusables = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)]

/** Gives the focus to the first that takes it: what has gone, is hidden or disabled does not. */
const focusFirst = (candidates: Iterable<HTMLElement | null | undefined>): boolean => {
  for (const candidate of candidates) {
    if (!candidate?.isConnected || candidate.matches(':disabled')) continue
    candidate.focus({ preventScroll: true })
    if (document.activeElement === candidate) return true
  }
  return false
}

/** True when the focus stands nowhere, or on a button that has just been switched off. */
const isLost = () => {
  const at = document.activeElement
  return at === null || at === document.body || at.matches(':disabled')
}

/** The next control of the region, else the one before: the nearest first, as the eye would look for it. */
function neighbours({ element, around }: Visit): HTMLElement[] {
  const region = element.isConnected ? element.closest('section, header, footer, main') : null
  const now = region ? focusables(region) : around
  const at = now.indexOf(element)
  return [...now.slice(at + 1), ...now.slice(0, Math.max(0, at)).toReversed()]
}

/** The mark that stands for a post, an event or a claim: a card that a link has opened has no other opener. */
function marksOf(subject: string): HTMLElement[] {
  const id = CSS.escape(subject.slice(subject.indexOf(':') + 1))
  return ['post', 'event-point', 'event-row', 'claim'].flatMap((what) => [
    ...document.querySelectorAll<HTMLElement>(`button[data-${what}="${id}"]`),
  ])
}

/**
 * Keeps the focus on the page after every change of its address. A card that closes gives it back to what opened it; a
 * control that goes, or is switched off, leaves it to its neighbour. `subject` is what the open card is about, `change`
 * anything that is another one after each step.
 */
export function useFocusKeeper(subject: string | null, change: unknown): void {
  const now = useRef<Visit | null>(null)
  const before = useRef<Visit | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const last = useRef<string | null>(null)
  useEffect(function followFocus() {
    const handleFocus = ({ target }: { target: EventTarget | null }) => {
      if (!(target instanceof HTMLElement) || target === document.body) return
      before.current = now.current
      const region = target.closest('section, header, footer, main')
      const around = region ? focusables(region) : []
      now.current = { element: target, isInCard: target.closest(CARDS) !== null, around }
    }
    const handleBlur = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !(target instanceof HTMLElement)) return
      // a browser may say so just before it takes the element away
      queueMicrotask(() => {
        const isGivenUp = target.isConnected && !target.matches(':disabled') && document.hasFocus()
        // a press on the bare page leaves nothing behind that the focus could be missed at
        if (isGivenUp && now.current?.element === target && isLost()) now.current = null
      })
    }
    handleFocus({ target: document.activeElement })
    document.addEventListener('focusin', handleFocus)
    document.addEventListener('focusout', handleBlur)
    return () => {
      document.removeEventListener('focusin', handleFocus)
      document.removeEventListener('focusout', handleBlur)
    }
  }, [])
  useEffect(
    function keepFocus() {
      const closed = subject === null ? last.current : null
      last.current = subject
      if (subject !== null) {
        // the card has taken the focus to its title by now
        const from = now.current?.isInCard ? before.current : now.current
        if (from && !from.isInCard) opener.current = from.element
      }
      if (!isLost()) return
      const visit = now.current
      const places = () => {
        const main = document.querySelector('main')
        const title = document.querySelector<HTMLElement>(`${CARDS} .card__title`)
        return [title, ...(main ? focusables(main) : [])]
      }
      if (closed !== null && (visit === null || visit.isInCard))
        focusFirst([opener.current, ...marksOf(closed), ...places()])
      else if (visit) focusFirst([...neighbours(visit), ...places()])
      if (closed !== null) opener.current = null
    },
    [subject, change],
  )
}
