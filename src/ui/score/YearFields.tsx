import { type KeyboardEvent, useId, useState } from 'react'
import type { YearRange } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { isSameRange, typedRange } from './rangeMath.ts'

interface YearFieldsProps {
  range: YearRange
  bounds: YearRange
  onCommit: (range: YearRange) => void
}

type End = 'start' | 'end'
const ENDS: readonly End[] = ['start', 'end']

/** Two typed years. Reversed years are swapped; what is no year is said under the fields, and the range stays. */
export function YearFields({ range, bounds, onCommit }: YearFieldsProps) {
  const { t } = useI18n()
  const reasonId = useId()
  const [typed, setTyped] = useState<Partial<Record<End, string>>>({})
  const [problem, setProblem] = useState<{ end: End; reason: string } | null>(null)

  function read(end: End) {
    const text = typed[end]?.trim()
    if (text === undefined) return
    const next = /^\d{4}$/.test(text)
      ? typedRange(Number(text), end === 'start' ? range.end : range.start, bounds)
      : undefined
    if (!next) {
      const first = String(bounds.start)
      const reason =
        next === undefined ? t('range.notAYear') : t('range.outside', { first, last: String(bounds.end) })
      setProblem({ end, reason })
      return
    }
    setTyped({})
    setProblem(null)
    if (!isSameRange(next, range)) onCommit(next)
  }
  const restore = (end: End, event: KeyboardEvent) => {
    if (typed[end] === undefined) return
    event.stopPropagation()
    setTyped({ ...typed, [end]: undefined })
    setProblem(null)
  }
  return (
    <div className="year-fields">
      {ENDS.map((end) => (
        <span key={end}>
          {end === 'end' && <span className="year-fields__to">{t('range.to')}</span>}
          <input
            type="text"
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
            aria-label={t(end === 'start' ? 'range.first' : 'range.last')}
            aria-invalid={problem?.end === end || undefined}
            aria-describedby={problem?.end === end ? reasonId : undefined}
            value={typed[end] ?? String(range[end])}
            onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
            onFocus={(event) => event.target.select()}
            onBlur={() => read(end)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') read(end)
              if (event.key === 'Escape') restore(end, event)
            }}
          />
        </span>
      ))}
      <p id={reasonId} role="status" className="year-fields__reason">
        {problem?.reason}
      </p>
    </div>
  )
}
