/** Where to mark a text: [start, end) in its characters, ascending. */
export type MarkRanges = (text: string) => readonly (readonly [number, number])[]

/** A text with what a search found in it. */
export function Marked({ text, ranges }: { text: string; ranges: MarkRanges | undefined }) {
  const found = ranges?.(text) ?? []
  if (found.length === 0) return text
  return (
    <>
      {found.map(([start, end], i) => (
        <span key={start}>
          {text.slice(found[i - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(found.at(-1)?.[1] ?? 0)}
    </>
  )
}
