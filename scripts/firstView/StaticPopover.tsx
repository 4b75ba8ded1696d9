import type { ReactNode } from 'react'
import { Icon } from '../../src/ui/controls/Icon.tsx'

/** Stands for `ui/controls/Popover.tsx` when the page is built: its button. */
export function Popover({ button }: { button: ReactNode }) {
  return (
    <button type="button" className="button">
      {button}
      <Icon name="chevron" size={12} />
    </button>
  )
}
