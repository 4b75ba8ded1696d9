import '#i18n/messages/later.ts'
import { type ReactNode, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'

/** So many are shown at a time, so that no long list takes the page long. */
const PORTION = 100

/** How many items of a long list to show, and the button that shows more; null when all are shown. */
export function usePortion(length: number): { shown: number; more: ReactNode } {
  const { t, format } = useI18n()
  const [wanted, setWanted] = useState(PORTION)
  const next = Math.min(length, wanted + PORTION)
  return {
    shown: Math.min(length, wanted),
    more:
      length > wanted ? (
        <button type="button" className="button button--small" onClick={() => setWanted(next)}>
          {t('card.showMore', { count: format.integer(next - wanted), all: format.integer(length) })}
        </button>
      ) : null,
  }
}
