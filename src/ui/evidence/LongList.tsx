import { Children, type ReactNode, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'

interface LongListProps {
  label: string
  /** Items in view before a reader asks for all. */
  shown?: number
  children: ReactNode
}

/** A list that first shows its beginning, and all of it on demand. */
export function LongList({ label, shown = 8, children }: LongListProps) {
  const { t, format } = useI18n()
  const [showsAll, setShowsAll] = useState(false)
  const items = Children.toArray(children)
  const isLong = items.length > shown + 1
  return (
    <>
      <ul className="long-list" aria-label={label}>
        {isLong && !showsAll ? items.slice(0, shown) : items}
      </ul>
      {isLong ? (
        <button
          type="button"
          className="button button--small button--quiet"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('card.showFewer') : t('card.showAll', { count: format.integer(items.length) })}
        </button>
      ) : null}
    </>
  )
}
