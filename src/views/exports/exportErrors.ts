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
