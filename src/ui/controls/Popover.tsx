import { type ReactNode, type ToggleEvent, useEffect, useId, useRef, useState } from 'react'
import { Later } from '../frame/Later.tsx'
import { Icon } from './Icon.tsx'

interface Props {
  /** What stands on the button. */
  button: ReactNode
  /** Accessible name of the panel. */
  label: string
  children: ReactNode
  isActive?: boolean
  onOpen?: () => void
}

const GAP = 6
const EDGE = 12

/** Puts an open panel under its button, inside the window. */
function place(panel: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect()
  const left = Math.max(EDGE, Math.min(at.left, window.innerWidth - panel.offsetWidth - EDGE))
  const below = at.bottom + GAP
  const fits = below + panel.offsetHeight <= window.innerHeight - EDGE
  const top = fits ? below : Math.max(EDGE, window.innerHeight - panel.offsetHeight - EDGE)
  panel.style.left = `${left}px`
  panel.style.top = `${top}px`
}

/**
 * A button with a panel: the platform's popover, which closes on Esc and on a click elsewhere. What is in the panel is
 * made when it is first asked for, and may then still have to be fetched.
 */
export function Popover({ button, label, children, isActive = false, onOpen }: Props) {
  const id = useId()
  const buttonRef = useRef<HTMLButtonElement>(null)
  const panelRef = useRef<HTMLDivElement>(null)
  const [wasAsked, setWasAsked] = useState(false)
  useEffect(
    function placeAgainWhenItGrows() {
      const [panel, opener] = [panelRef.current, buttonRef.current]
      if (!panel || !opener || !wasAsked) return
      const observer = new ResizeObserver(() => place(panel, opener))
      observer.observe(panel)
      return () => observer.disconnect()
    },
    [wasAsked],
  )
  const handleToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !buttonRef.current) return
    onOpen?.()
    place(event.currentTarget, buttonRef.current)
  }
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className={isActive ? 'button button--active' : 'button'}
        popoverTarget={id}
        aria-haspopup="dialog"
        onClick={() => setWasAsked(true)}
      >
        {button}
        <Icon name="chevron" size={12} />
      </button>
      <div
        ref={panelRef}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="popover"
        onToggle={handleToggle}
      >
        {wasAsked ? <Later>{children}</Later> : null}
      </div>
    </>
  )
}
