import { useState } from 'react'

/**
 * Where a walk by keys came from, by id; null before the first step. Each stop is an element of its own, so that a screen
 * reader says it; one that loses the element in its hand reads out the line behind it, so the last stop stays for a step.
 */
export function useStepFrom(id: string): string | null {
  const [step, setStep] = useState<{ from: string | null; to: string }>({ from: null, to: id })
  if (step.to === id) return step.from
  setStep({ from: step.to, to: id })
  return step.to
}
