import type { Problem } from './problems.ts'

/**
 * Why the record cannot be drawn. `missing`: the host has no such file; `offline`: the host cannot be reached
 * (worth another try); `damaged`: what came is no part of this release; `broken`: it came whole, and
 * `problems` lists what in it is wrong.
 */
export type RecordErrorKind = 'missing' | 'offline' | 'damaged' | 'broken'

export class RecordError extends Error {
  override readonly name = 'RecordError'
  readonly kind: RecordErrorKind
  /** Part or file that could not be used. */
  readonly file: string
  readonly problems: readonly Problem[]

  constructor(
    kind: RecordErrorKind,
    file: string,
    problems: readonly Problem[] = [],
    options?: ErrorOptions,
  ) {
    super(`${file}: ${kind}`, options)
    this.kind = kind
    this.file = file
    this.problems = problems
  }
}
