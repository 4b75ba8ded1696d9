import { useEffect, useRef } from 'react'
import type { Source } from '#domain/sourced.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Disclosure } from './Disclosure.tsx'
import { SourceCitation } from './SourceCitation.tsx'

export interface NumberedSource {
  source: Source
  at: readonly string[]
}

interface SourceListProps {
  sources: readonly NumberedSource[]
  isOpen: boolean
  onToggle: (isOpen: boolean) => void
  /** The source that a reference asked for: it takes focus, again with each new object. */
  asked?: { number: number } | null
}

/** The numbered sources of a card, folded until a reader wants them. */
export function SourceList({ sources, isOpen, onToggle, asked = null }: SourceListProps) {
  const { tn, format } = useI18n()
  const list = useRef<HTMLOListElement>(null)
  useEffect(
    function showAsked() {
      if (!isOpen || asked === null) return
      const item = list.current?.children[asked.number - 1]
      if (!(item instanceof HTMLElement)) return
      item.focus()
      item.scrollIntoView({ block: 'nearest' })
    },
    [isOpen, asked],
  )
  return (
    <Disclosure
      label={tn('source.count', sources.length, { count: format.integer(sources.length) })}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <ol className="sources" ref={list}>
        {sources.map((item) => (
          <li key={item.source.id} tabIndex={-1}>
            <SourceCitation {...item} />
          </li>
        ))}
      </ol>
    </Disclosure>
  )
}
