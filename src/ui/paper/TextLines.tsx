interface TextLinesProps {
  lines: readonly string[]
  x: number
  /** Baseline of the first line. */
  y: number
  lineHeight: number
  className: string
  anchor?: 'start' | 'middle' | 'end'
}

/** Lines of one text, one under the other. */
export function TextLines({ lines, x, y, lineHeight, className, anchor = 'start' }: TextLinesProps) {
  return (
    <text className={className} textAnchor={anchor}>
      {lines.map((line, i) => (
        <tspan key={i} x={x} y={y + i * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
