/** The timeline: rows, list, event card. */
export const timeline = {
  'timeline.title': 'Хронология',
  'timeline.points': 'События точками: стрелки ведут вдоль рядов и между ними, Enter открывает',
  'timeline.dense': 'Для точек слишком много: полосы показывают число',
  'timeline.latestFirst': 'События, сначала последние',
  'timeline.count.one': '{count} событие',
  'timeline.count.few': '{count} события',
  'timeline.count.many': '{count} событий',
  'timeline.count.other': '{count} события',
  'timeline.kindAndPlace': '{kind}, {place}',
  'timeline.planned': '{what}. Запланировано',
} as const
