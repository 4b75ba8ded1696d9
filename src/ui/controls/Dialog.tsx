import { type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './Icon.tsx'

interface Props {
  title: string
  closeLabel: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  className?: string
}

/** The platform's modal dialog: it keeps focus inside, and gives it back when it closes. */
export function Dialog({ title, closeLabel, isOpen, onClose, children, className = '' }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(
    function showOrClose() {
      const dialog = ref.current
      if (!dialog) return
      if (isOpen && !dialog.open) dialog.showModal()
      if (!isOpen && dialog.open) dialog.close()
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
