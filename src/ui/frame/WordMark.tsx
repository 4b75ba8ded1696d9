import './wordmark.css'

/** The bridge and the name. The name is drawn: as text it would pull two Cyrillic font files into every page. */
export function WordMark({ label }: { label: string }) {
  return (
    <span className="wordmark" role="img" aria-label={label}>
      <svg width="32" height="24" viewBox="0 0 32 24" aria-hidden="true">
        <g fill="none" strokeWidth="4.5">
          <path d="M2.5 20a13.2 13.2 0 0 1 13.2-13.2" stroke="var(--tr)" />
          <path d="M15.7 6.8a13.2 13.2 0 0 1 13.2 13.2" stroke="var(--kz)" />
        </g>
        <path
          d="M0 20.7h31.4M9 20V14.4M13.5 20V11.8M18 20V11.8M22.5 20V14.4"
          stroke="var(--ink)"
          strokeWidth="1.9"
          fill="none"
        />
      </svg>
      <span className="wordmark__name" />
    </span>
  )
}
