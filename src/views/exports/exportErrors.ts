/** The outlines of the map did not come. */
export class MapError extends Error {
  constructor(cause: unknown) {
    super('basemap', { cause })
  }
}

/** The code that writes a format did not come. */
export class LibraryError extends Error {
  constructor(cause: unknown) {
    super('library', { cause })
  }
}

/** What the reader is told of it. */
export type Why = { kind: 'network' | 'map' } | { kind: 'other'; message: string }

export function whyOf(error: unknown): Why {
  if (error instanceof MapError) return { kind: 'map' }
  if (error instanceof LibraryError) return { kind: 'network' }
  return { kind: 'other', message: error instanceof Error ? error.message : String(error) }
}
