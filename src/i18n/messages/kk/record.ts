/** While the record is on its way, and when the page breaks. */
export const record = {
  'record.loading': 'Деректер жүктеліп жатыр',
  'record.slow': 'Желі баяу. Деректер әлі келе жатыр.',
  'crash.title': 'Бұл бетте ақау шықты',
  'crash.body': 'Деректер бүтін, сілтеме көріністі сақтайды. Әдетте бетті қайта жүктеу көмектеседі.',
  'crash.view': 'Бұл көріністі салу мүмкін болмады.',
  'record.retry': 'Қайта көру',
  'crash.reload': 'Бетті қайта жүктеу',
  'crash.default': 'Бастапқы көріністі ашу',
} as const
