import { memo, type ReactNode, useId } from 'react'

export interface Segment<T extends string> {
  value: T
  label: string
  /** Of a label in a language of its own. */
  lang?: string
  /** Drawn before the label. */
  glyph?: ReactNode
}

interface Props<T extends string> {
  label: string
  value: T
  options: readonly Segment<T>[]
  onChange: (value: T) => void
}

function Segments<T extends string>({ label, value, options, onChange }: Props<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className="segments">
      {options.map((option) => (
        <label key={option.value} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.glyph}
          {option.label}
        </label>
      ))}
    </div>
  )
}

const isSame = <T extends string>(a: Props<T>, b: Props<T>) =>
  a.label === b.label &&
  a.value === b.value &&
  a.onChange === b.onChange &&
  a.options.length === b.options.length &&
  a.options.every(({ value, label, lang, glyph }, i) => {
    const other = b.options[i]!
    return value === other.value && label === other.label && lang === other.lang && glyph === other.glyph
  })

/** One of a few, as the platform's radio group. */
export const RadioSegments = memo(Segments, isSame) as typeof Segments
