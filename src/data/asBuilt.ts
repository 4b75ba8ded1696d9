import { manifest } from 'virtual:record'
import type { PartName } from './manifest.ts'

/**
 * Whether a part is, byte for byte, what the build has checked: the first digits of its SHA-256 stand in
 * its address. False also where the browser gives no digest, as on a host without TLS: such a part is checked again.
 */
export async function isAsBuilt(part: PartName, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle
  if (!subtle) return false
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const named = /\.([0-9a-f]{10})\.(?:json|txt)$/.exec(manifest.parts[part])?.[1]
  return named !== undefined && hex.startsWith(named)
}
