import { useCallback, useEffect, useRef, useState } from 'react'
import { saveFile } from '#ui/paper/saveFile.ts'
import type { PaperFile } from '#ui/paper/paperTypes.ts'
import { type Why, whyOf } from './exportErrors.ts'
import type { Step } from './make/making.ts'

/** How a piece of work stands. */
export type Job =
  | { state: 'idle' | 'cancelled' }
  | { state: 'running'; step: Step }
  | { state: 'done'; files: readonly { name: string; bytes: number }[] }
  | { state: 'failed'; why: Why }

/** Makes files; throws what went wrong. Empty: there is nothing to save, as what was made is shown instead. */
export type Work = (signal: AbortSignal, onStep: (step: Step) => void) => Promise<readonly PaperFile[]>

/** One piece of work at a time: it tells its steps, can be cancelled, and says why when it fails. */
export function useExportJob() {
  const [job, setJob] = useState<Job>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)
  const cancel = useCallback(() => running.current?.abort(), [])
  const reset = useCallback(() => setJob({ state: 'idle' }), [])
  useEffect(() => cancel, [cancel])
  const run = useCallback(async (work: Work) => {
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const onStep = (step: Step) => {
      if (!signal.aborted) setJob({ state: 'running', step })
    }
    signal.addEventListener('abort', () => setJob({ state: 'cancelled' }))
    onStep({ kind: 'prepare' })
    try {
      const files = await work(signal, onStep)
      signal.throwIfAborted()
      files.forEach(saveFile)
      setJob({ state: 'done', files: files.map(({ name, blob }) => ({ name, bytes: blob.size })) })
    } catch (error) {
      if (!signal.aborted) setJob({ state: 'failed', why: whyOf(error) })
    } finally {
      if (running.current === controller) running.current = null
    }
  }, [])
  return { job, run, cancel, reset }
}
