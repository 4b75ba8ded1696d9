/** Colours of the canvas, by what they are for. */
export interface TimelinePalette {
  paper: string
  /** Importance 4 and 5, 3, and below. */
  strong: string
  middle: string
  faint: string
  /** The line of a row. */
  staff: string
  /** Columns where events cannot be drawn apart. */
  density: string
  /** What lies after the day of knowledge, and the line of that day. */
  later: string
  known: string
}

const TOKENS: Record<keyof TimelinePalette, string> = {
  paper: '--paper',
  strong: '--ink',
  middle: '--ink-2',
  faint: '--ink-3',
  staff: '--grid',
  density: '--rule-strong',
  later: '--sunken',
  known: '--gold',
}

/** A canvas keeps its colours where forced colours replace all others: these are the reader's. */
const FORCED: TimelinePalette = {
  paper: 'Canvas',
  strong: 'CanvasText',
  middle: 'CanvasText',
  faint: 'CanvasText',
  staff: 'GrayText',
  density: 'CanvasText',
  later: 'Canvas',
  known: 'Highlight',
}

/** The colours of the theme in force at the element, or of paper: while a page is prepared for print, styles are still those of the screen. */
export function readPalette(element: HTMLElement, isPaper: boolean): TimelinePalette {
  if (!isPaper && matchMedia('(forced-colors: active)').matches) return FORCED
  const probe = document.createElement('span')
  if (isPaper) probe.dataset.theme = 'print'
  element.append(probe)
  const style = getComputedStyle(probe)
  const palette = { ...FORCED }
  for (const [role, token] of Object.entries(TOKENS) as [keyof TimelinePalette, string][])
    palette[role] = style.getPropertyValue(token).trim() || FORCED[role]
  probe.remove()
  return palette
}
