import { type ReactNode, useId } from 'react'

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

/** One of a few, as the platform's radio group. */
export function RadioSegments<T extends string>({ label, value, options, onChange }: Props<T>) {
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
