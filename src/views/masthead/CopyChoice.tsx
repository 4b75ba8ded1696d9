import { useState } from 'react'
import { Icon } from '#ui/controls/Icon.tsx'

interface Props {
  label: string
  /** Said when it is done. */
  done: string
  /** Name of the field that holds the text where the browser forbids to copy it. */
  byHand: string
  text: string
}

/** Copies a text. Where the browser forbids it, the text stands there to be copied by hand. */
export function CopyChoice({ label, done, byHand, text }: Props) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no')
  const handleCopy = () => {
    // Not there on pages without a secure context, and refused without permission.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))
    copying.then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    )
  }
  return (
    <>
      <button type="button" className="button" onClick={handleCopy}>
        <Icon name="copy" />
        {label}
      </button>
      <p role="status" className="menu__note">
        {copied === 'yes' ? done : ''}
      </p>
      {copied === 'by-hand' ? (
        <input
          className="field menu__link"
          readOnly
          aria-label={byHand}
          value={text}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
    </>
  )
}
