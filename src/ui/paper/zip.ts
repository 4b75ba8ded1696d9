import { zipSync } from 'fflate'
import type { PaperFile } from './paperTypes.ts'

/** Several files as one archive. In this thread: the policy of the page forbids workers made of text. */
export async function zipBlob(files: readonly PaperFile[]): Promise<Blob> {
  const entries = await Promise.all(
    files.map(async ({ name, blob }) => [name, new Uint8Array(await blob.arrayBuffer())] as const),
  )
  return new Blob([zipSync(Object.fromEntries(entries))], { type: 'application/zip' })
}
