import type { Draw } from '#ui/paper/usePictureStage.tsx'
import type { PaperFile } from '#ui/paper/paperTypes.ts'
import type { DocumentPlan } from '../documentPlan.ts'

/** How far the work has come; `part` counts from 1. */
export type Step =
  | { kind: 'prepare' | 'library' | 'map' | 'write' }
  | { kind: 'part'; name: string; part: number; all: number }

/** What a format is made from. */
export interface Making {
  plan: DocumentPlan
  draw: Draw
  signal: AbortSignal
  onStep: (step: Step) => void
}

export type Make = (making: Making) => Promise<PaperFile[]>

/** Lets the page breathe between two pieces of work, and ends the work when it has been cancelled. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve))
  signal.throwIfAborted()
}

/** Does something for each part of a document, telling which, until it is cancelled. */
export async function forEachSheet<T>(
  { plan, signal, onStep }: Making,
  make: (sheet: DocumentPlan['sheets'][number]) => T | Promise<T>,
): Promise<T[]> {
  const made: T[] = []
  for (const [i, sheet] of plan.sheets.entries()) {
    onStep({ kind: 'part', name: sheet.name, part: i + 1, all: plan.sheets.length })
    await breathe(signal)
    made.push(await make(sheet))
  }
  return made
}

/** One file as it is; several as one archive named after the document. */
export async function bundled(
  { plan, onStep, signal }: Making,
  files: PaperFile[],
  ending: string,
): Promise<PaperFile[]> {
  if (files.length <= 1) return files
  onStep({ kind: 'write' })
  const { zipBlob } = await import('#ui/paper/zip.ts')
  await breathe(signal)
  return [{ name: `${plan.fileName}-${ending}.zip`, blob: await zipBlob(files) }]
}
