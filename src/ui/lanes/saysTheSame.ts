/** Equal in all that they say: for a few words and numbers that are made anew in every drawing, and seldom change. */
export const saysTheSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)
