/** The timeline: rows, list, event card. */
export const timeline = {
  'timeline.title': 'Timeline',
} as const
