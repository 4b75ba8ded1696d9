const NEWLINE = 10

/** Undoes the escapes of one line: a break and a backslash within it. */
export const unpackLine = (line: string): string =>
  line.includes('\\') ? line.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark)) : line

/** Many lines in their bytes: none is a string until it is asked for. */
export class PackedLines {
  readonly bytes: Uint8Array
  /** Where each line begins, and where the last one ends. */
  readonly starts: Uint32Array

  /** Every line is ended by a line break. */
  constructor(text: string | Uint8Array) {
    this.bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
    const { bytes } = this
    const starts = [0]
    // the lines of a text are short and there are many; those of bytes are long, and the browser finds their ends faster
    if (typeof text === 'string') {
      for (let at = 0; at < bytes.length; at++) if (bytes[at] === NEWLINE) starts.push(at + 1)
    } else {
      for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) starts.push(at + 1)
    }
    this.starts = new Uint32Array(starts)
  }

  get length(): number {
    return this.starts.length - 1
  }

  /** The line of a row as it is written; empty where there is none. */
  at(row: number): string {
    return DECODER.decode(this.bytesAt(row))
  }

  bytesAt(row: number): Uint8Array {
    return this.bytes.subarray(this.starts[row], (this.starts[row + 1] ?? 1) - 1)
  }
}

// a byte order mark is a character of the line like any other
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })
