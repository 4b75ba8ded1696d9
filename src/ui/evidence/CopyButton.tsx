import { useState } from 'react'
import { Icon, type IconName } from '../controls/Icon.tsx'

interface CopyButtonProps {
  label: string
  /** Said when it is done. */
  done: string
  text: string
  icon?: IconName
}

/** Copies a text. Where the browser forbids it, the text stands there to be copied by hand. */
export function CopyButton({ label, done, text, icon = 'copy' }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'done' | 'by-hand'>('idle')
  const handleCopy = () => {
    // Not there on pages without a secure context, and refused without permission.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    copying.then(
      () => setState('done'),
      () => setState('by-hand'),
    )
  }
  return (
    <span className="copy">
      <button type="button" className="button button--small" onClick={handleCopy}>
        <Icon name={icon} />
        {label}
      </button>
      <span role="status" className="copy__done">
        {state === 'done' ? done : ''}
      </span>
      {state === 'by-hand' ? (
        <textarea
          className="field copy__text"
          readOnly
          rows={3}
          aria-label={label}
          value={text}
          ref={(field) => field?.select()}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </span>
  )
}
