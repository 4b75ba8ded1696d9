/** What a problem of a briefing's file says besides `words.ts`; apart, because the page begins without it. */
export const most = (count: number) => `${count} at most`
export const upTo = (count: number) => `up to ${count} characters`
export const bytes = (count: number) => `${count} bytes`
export const mostBytes = (count: number) => `a file of ${count} bytes at most`
