import { gzipSync } from 'node:zlib'
import type { Page, Request } from '@playwright/test'

/** Bytes as a host would send them; nothing for what the browser has kept, and for fonts, which all languages of a script share. */
async function bytesOf(request: Request): Promise<number> {
  const { responseBodySize } = await request.sizes()
  if (responseBodySize <= 0 || request.resourceType() === 'font') return 0
  const response = await request.response()
  return gzipSync(await response!.body(), { level: 9 }).length
}

/** What a page fetches from now on, in bytes (gzip), once nothing more comes. */
export function weigh(page: Page): () => Promise<number> {
  const coming: Promise<number>[] = []
  const count = (request: Request) => void coming.push(bytesOf(request))
  page.on('requestfinished', count)
  return async () => {
    await page.waitForLoadState('networkidle')
    // what waits for a free moment comes after the network has been still once
    await page.waitForTimeout(600)
    await page.waitForLoadState('networkidle')
    page.off('requestfinished', count)
    return (await Promise.all(coming)).reduce((sum, bytes) => sum + bytes, 0)
  }
}
