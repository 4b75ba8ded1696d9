const waiting: (() => void)[] = []
let isAsking = false

function ask(): void {
  if (isAsking || waiting.length === 0) return
  isAsking = true
  const answer = () => {
    isAsking = false
    waiting.shift()?.()
    ask()
  }
  if (typeof requestIdleCallback === 'function') requestIdleCallback(answer, { timeout: 1500 })
  else setTimeout(answer, 1)
}

/** Runs one thing in each idle moment of the page, so that charts never wake up all at once. Returns its recall. */
export function whenIdle(run: () => void): () => void {
  waiting.push(run)
  ask()
  return () => {
    const place = waiting.indexOf(run)
    if (place >= 0) waiting.splice(place, 1)
  }
}
