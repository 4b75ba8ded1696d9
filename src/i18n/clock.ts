const SECOND = 1000
const two = (value: number) => String(value).padStart(2, '0')

/** `04:12`, or `1:04:12` from an hour on; the same in all languages. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds % 60)}`
}
