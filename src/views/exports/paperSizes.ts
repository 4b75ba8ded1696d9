/** Sizes of paper, CSS millimetres. */
export const PAPER_SIZES = {
  a4: { width: 210, height: 297, css: 'A4' },
  letter: { width: 215.9, height: 279.4, css: 'letter' },
} as const
export type PaperSize = keyof typeof PAPER_SIZES
