/** Rows beyond the edge of the window that are there before they are scrolled to. */
const MARGIN = 8
/** Before the list is measured. */
const FIRST_HEIGHT = 600

/** Rows to render, ascending: those in the window, and the tab stop wherever it is, so that focus is never lost. */
export function rowsInWindow(
  size: number,
  top: number,
  height: number,
  rowHeight: number,
  tabStop: number,
): number[] {
  const first = Math.max(0, Math.floor(top / rowHeight) - MARGIN)
  const last = Math.min(size - 1, Math.ceil((top + (height || FIRST_HEIGHT)) / rowHeight) + MARGIN)
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
  if (tabStop < first) return [tabStop, ...rows]
  return tabStop > last ? [...rows, tabStop] : rows
}

const PAGE = 10

/** The row that a key leads to; null when the key is not for rows. */
export function rowAfter(key: string, row: number, size: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: PAGE,
    PageUp: -PAGE,
    Home: -size,
    End: size,
  }
  const step = steps[key]
  return step === undefined ? null : Math.max(0, Math.min(size - 1, row + step))
}
