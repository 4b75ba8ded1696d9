interface LoadingBarsProps {
  label: string
  rows?: number
}

/** Bars where text will stand, as long as it has not come. */
export function LoadingBars({ label, rows = 3 }: LoadingBarsProps) {
  return (
    <div className="bars" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} />
      ))}
    </div>
  )
}
