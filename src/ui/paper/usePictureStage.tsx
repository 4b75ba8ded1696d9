import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { ErrorBoundary } from '../frame/ErrorBoundary.tsx'
import { withInlineStyles } from './inlineStyles.ts'
import './paper.css'

interface Job {
  node: ReactNode
  resolve: (drawing: SVGSVGElement) => void
  reject: (error: Error) => void
}

/** Draws a picture in the words and fonts of the page, out of sight, and hands over a copy that needs neither. */
export type Draw = (node: ReactNode) => Promise<SVGSVGElement>

/** `stage` must be in the page while drawings are made. One at a time. */
export function usePictureStage(): { stage: ReactNode; draw: Draw } {
  const [job, setJob] = useState<Job | null>(null)
  const draw = useCallback<Draw>(
    (node) => new Promise((resolve, reject) => setJob({ node, resolve, reject })),
    [],
  )
  return { stage: job && <Stage key={keyOf(job)} job={job} />, draw }
}

const keys = new WeakMap<Job, number>()
let lastKey = 0
function keyOf(job: Job): number {
  const key = keys.get(job) ?? ++lastKey
  keys.set(job, key)
  return key
}

function Stage({ job }: { job: Job }) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(
    function handOver() {
      const svg = ref.current?.querySelector('svg')
      if (svg) job.resolve(withInlineStyles(svg))
      else job.reject(new Error('picture'))
    },
    [job],
  )
  return createPortal(
    <div ref={ref} className="paper-stage" data-theme="print" aria-hidden="true">
      <ErrorBoundary fallback={<Failed job={job} />}>{job.node}</ErrorBoundary>
    </div>,
    document.body,
  )
}

function Failed({ job }: { job: Job }) {
  useEffect(
    function giveUp() {
      job.reject(new Error('picture'))
    },
    [job],
  )
  return null
}
