import { useI18n } from '#i18n/I18nProvider.tsx'

interface SourceRefsProps {
  /** Numbers in the card's list of sources. */
  numbers: readonly number[]
  onAsk: (number: number) => void
}

/** References behind a statement: each opens the source with its number. */
export function SourceRefs({ numbers, onAsk }: SourceRefsProps) {
  const { t, format } = useI18n()
  return (
    <span className="refs">
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          aria-label={t('source.number', { number: format.integer(number) })}
          onClick={() => onAsk(number)}
        >
          {format.integer(number)}
        </button>
      ))}
    </span>
  )
}
