import type { PaperFile } from './paperTypes.ts'

/** The browser still reads it when the click is over. */
const KEPT = 60_000

/** Hands a file to the reader's downloads. */
export function saveFile({ name, blob }: PaperFile): void {
  const address = URL.createObjectURL(blob)
  Object.assign(document.createElement('a'), { href: address, download: name }).click()
  window.setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
