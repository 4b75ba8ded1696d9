import { type ReactNode, useEffect, useRef, useState } from 'react'
import { classes } from '../lanes/classes.ts'
import './quietBar.css'

/** After so many milliseconds without a movement the bar goes. */
const REST = 2600

export interface BarButton {
  id: string
  label: string
  /** The key that does the same; also `aria-keyshortcuts`. */
  keys: string
  isOn?: boolean
  /** Drawn in place of the label. */
  icon?: ReactNode
  onPress: () => void
}

interface Props {
  label: string
  buttons: readonly BarButton[]
  /** Keeps the bar there: filters are unlocked. */
  isPinned: boolean
  /** Further controls, over the buttons. */
  children?: ReactNode
}

/** Controls that the room does not see: they come with the pointer or the focus, and go when both rest. */
export function QuietBar({ label, buttons, isPinned, children }: Props) {
  const [isShown, setShown] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  useEffect(function followPointer() {
    let timer = 0
    let last = ''
    const show = (event: Event) => {
      // a page that opens under a resting pointer gets a movement that was none
      const place = event instanceof PointerEvent ? `${event.screenX} ${event.screenY}` : ''
      const isFirst = last === ''
      if (event.type === 'pointermove' && (isFirst || place === last)) {
        last = place
        return
      }
      last = place

      setShown(true)
      window.clearTimeout(timer)
      timer = window.setTimeout(function rest() {
        // never from under the pointer or the focus
        if (bar.current?.matches(':hover, :focus-within')) timer = window.setTimeout(rest, REST)
        else setShown(false)
      }, REST)
    }
    const events = ['pointermove', 'pointerdown'] as const
    for (const name of events) window.addEventListener(name, show)
    return () => {
      window.clearTimeout(timer)
      for (const name of events) window.removeEventListener(name, show)
    }
  }, [])
  return (
    <div
      ref={bar}
      className={classes('quiet-bar', (isShown || isPinned) && 'is-shown')}
      role="toolbar"
      aria-label={label}
    >
      {children}
      <div className="quiet-bar__buttons">
        {buttons.map(({ id, label: name, keys, isOn, icon, onPress }) => (
          <button
            key={id}
            type="button"
            className="quiet-bar__button"
            aria-label={icon ? name : undefined}
            title={icon ? name : undefined}
            aria-keyshortcuts={keys}
            aria-pressed={isOn}
            // a click must not take the keys of the clicker to a button
            onPointerDown={(event) => event.preventDefault()}
            onClick={onPress}
          >
            {icon ?? name}
          </button>
        ))}
      </div>
    </div>
  )
}
