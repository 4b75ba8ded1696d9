import './evidence.css'
import './sources.css'
import './claims.css'
import './differences.css'
import './subjects.css'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from '../controls/Icon.tsx'

interface CardProps {
  /** Name of the region, where it is not the title. */
  region?: string
  /** A line above the title: what kind of thing this is. */
  eyebrow?: ReactNode
  title: string
  /** Beside the title. */
  aside?: ReactNode
  /** What the card is about: when it changes, focus moves to the title. Without it the card takes no focus. */
  subject?: string
  closeLabel?: string
  onClose?: () => void
  isBusy?: boolean
  className?: string
  children: ReactNode
  /** Stays in view below what scrolls. */
  actions?: ReactNode
}

/** The frame of every card of the rail; on phones it is a sheet at the foot of the screen. */
export function Card({
  region,
  eyebrow,
  title,
  aside,
  subject,
  closeLabel,
  onClose,
  isBusy,
  className,
  children,
  actions,
}: CardProps) {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(
    function moveFocusToTitle() {
      // A page that is only just opened from a link has no focus to move.
      const isUsed = navigator.userActivation?.hasBeenActive ?? true
      if (subject !== undefined && isUsed) heading.current?.focus({ preventScroll: true })
    },
    [subject],
  )
  const Title = region ? 'h3' : 'h2'
  return (
    <section
      className={className ? `card ${className}` : 'card'}
      aria-labelledby={region ? `${id}-region` : `${id}-title`}
      aria-busy={isBusy ? true : undefined}
    >
      <header className="card__head">
        {region ? (
          <h2 id={`${id}-region`} className="card__eyebrow">
            {region}
          </h2>
        ) : null}
        {eyebrow ? <p className="card__eyebrow">{eyebrow}</p> : null}
        <div className="card__titles">
          <Title id={`${id}-title`} ref={heading} className="card__title" tabIndex={-1}>
            {title}
          </Title>
          {aside ? <div className="card__aside">{aside}</div> : null}
        </div>
        {onClose ? (
          <button type="button" className="card__close" aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </button>
        ) : null}
      </header>
      <div className="card__body">{children}</div>
      {actions ? <footer className="card__actions">{actions}</footer> : null}
    </section>
  )
}
