/** Work that may be interrupted wherever it yields. */
export type Steps<T> = Generator<void, T, void>

/** All of it at once. */
export function run<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Longest stretch of work between two chances for the page to answer its reader, in milliseconds. */
const STRETCH = 8

/** All of it, in stretches: the page answers in between. */
export async function runInStretches<T>(steps: Steps<T>): Promise<T> {
  let start = performance.now()
  let step = steps.next()
  while (!step.done) {
    if (performance.now() - start > STRETCH) {
      await new Promise((resolve) => setTimeout(resolve))
      start = performance.now()
    }
    step = steps.next()
  }
  return step.value
}
