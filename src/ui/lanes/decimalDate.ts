const DAY = 86_400_000

function dateOf(at: number): Date {
  const year = Math.floor(at + 1e-9)
  const start = Date.UTC(year, 0, 1)
  const days = Math.round(((at - year) * (Date.UTC(year + 1, 0, 1) - start)) / DAY - 0.25)
  return new Date(start + Math.max(0, days) * DAY)
}

/** The day that a decimal year lies in, `YYYY-MM-DD`. */
export const dayOf = (at: number): string => dateOf(at).toISOString().slice(0, 10)

/** The month that a decimal year lies in, `YYYY-MM`. */
export const monthOf = (at: number): string => dayOf(at).slice(0, 7)
