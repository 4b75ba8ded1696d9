import { type ReactNode, useId } from 'react'
import { Icon } from '../controls/Icon.tsx'

interface DisclosureProps {
  label: ReactNode
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  children: ReactNode
}

/** A heading that unfolds what stands under it. */
export function Disclosure({ label, isOpen, onToggle, children }: DisclosureProps) {
  const id = useId()
  return (
    <div className="disclosure">
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => onToggle(!isOpen)}>
        <Icon name="chevron" size={12} />
        {label}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen ? children : null}
      </div>
    </div>
  )
}
