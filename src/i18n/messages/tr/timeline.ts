/** The timeline: rows, list, event card. */
export const timeline = {
  'timeline.title': 'Kronoloji',
  'timeline.points': 'Nokta olarak olaylar: ok tuşları satır içinde ve satırlar arasında ilerler, Enter açar',
  'timeline.dense': 'Noktalara sığmıyor: çubuklar sayıyı gösterir',
  'timeline.latestFirst': 'Olaylar, en yeniden eskiye',
  'timeline.count.one': '{count} olay',
  'timeline.count.other': '{count} olay',
  'timeline.kindAndPlace': '{kind}, {place}',
  'timeline.planned': '{what}. Planlanan',
} as const
