import { type ReactNode, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'

interface LongListProps {
  label: string
  /** Items in view before a reader asks for all. */
  shown?: number
  length: number
  /** The item at a place, with a key; made only when it is in view. */
  item: (place: number) => ReactNode
}

/** So many more are shown at a time, so that no press of a button takes the page long. */
const PORTION = 500

/** A list that first shows its beginning, then on demand all of it: a very long one in portions. */
export function LongList({ label, shown = 8, length, item }: LongListProps) {
  const { t, format } = useI18n()
  const [wanted, setWanted] = useState(shown)
  const isLong = length > shown + 1
  const inView = isLong ? Math.min(wanted, length) : length
  const isWhole = inView === length
  const next = Math.min(length, inView + PORTION)
  const more =
    next === length
      ? t('card.showAll', { count: format.integer(length) })
      : t('card.showMore', { count: format.integer(next - inView), all: format.integer(length) })
  return (
    <>
      <ul className="long-list" aria-label={label}>
        {Array.from({ length: inView }, (_, place) => item(place))}
      </ul>
      {isLong ? (
        <button
          type="button"
          className="button button--small button--quiet"
          aria-expanded={isWhole}
          onClick={() => setWanted(isWhole ? shown : next)}
        >
          {isWhole ? t('card.showFewer') : more}
        </button>
      ) : null}
    </>
  )
}
