import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  title: string
  closeLabel: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  className?: string
}

/** What had the focus; of what stood in a panel that closes with the dialog's opening, the button of the panel. */
function openerOf(focused: Element | null): HTMLElement | null {
  const panel = focused?.closest('[popover]')
  const opener = panel ? document.querySelector(`[popovertarget="${panel.id}"]`) : focused
  return opener instanceof HTMLElement ? opener : null
}

/** The platform's modal dialog: it keeps focus inside, and gives it back when it closes or is taken away. */
export function Dialog({ title, closeLabel, isOpen, onClose, children, className = '' }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(
    function showAndClose() {
      const dialog = ref.current
      if (!dialog || !isOpen) return
      const opener = openerOf(document.activeElement)
      dialog.showModal()
      return () => {
        dialog.close()
        const focused = document.activeElement
        if (!focused || focused === document.body || dialog.contains(focused)) opener?.focus()
      }
    },
    [isOpen],
  )
  return (
    // a click on the backdrop lands on the dialog itself
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Esc is the platform's
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      {isOpen ? (
        <>
          <div className="dialog__head">
            <h2>{title}</h2>
            <button type="button" className="button button--icon" aria-label={closeLabel} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </>
      ) : null}
    </dialog>
  )
}
