/** The timeline: rows, list, event card. */
export const timeline = {
  'timeline.title': 'Хронология',
  'timeline.points':
    'Оқиғалар нүктемен: бағыттауыш пернелер қатар бойымен және қатарлар арасында жылжытады, Enter ашады',
  'timeline.dense': 'Нүктелерге сыймайды: жолақтар санын көрсетеді',
  'timeline.latestFirst': 'Оқиғалар, алдымен соңғылары',
  'timeline.count.one': '{count} оқиға',
  'timeline.count.other': '{count} оқиға',
  'timeline.kindAndPlace': '{kind}, {place}',
  'timeline.planned': '{what}. Жоспарланған',
} as const
