/** The timeline: rows, list, event card. */
export const timeline = {
  'timeline.title': 'Timeline',
  'timeline.points': 'Events as points: arrow keys move along and between the rows, Enter opens',
  'timeline.dense': 'Too many for dots: the bars show how many',
  'timeline.latestFirst': 'Events, latest first',
  'timeline.count.one': '{count} event',
  'timeline.count.other': '{count} events',
  'timeline.kindAndPlace': '{kind}, {place}',
  'timeline.planned': '{what}. Planned',
} as const
