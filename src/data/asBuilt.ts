/**
 * Whether the bytes of a part are those that the build has checked: the first digits of their SHA-256 stand in its
 * address. False also where the browser gives no digest, as on a host without TLS: such a part is checked again.
 */
export async function isAsBuilt(
  address: string | undefined,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const subtle = globalThis.crypto?.subtle
  if (!subtle) return false
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const named = /\.([0-9a-f]{10})\.(?:json|txt)$/.exec(address ?? '')?.[1]
  return named !== undefined && hex.startsWith(named)
}
