/** While the record is on its way, and when the page breaks. */
export const record = {
  'record.loading': 'Данные загружаются',
  'record.slow': 'Сеть работает медленно. Данные ещё в пути.',
  'crash.title': 'На этой странице что-то сломалось',
  'crash.body': 'Данные целы, а ссылка хранит вид. Обычно помогает загрузить страницу заново.',
  'crash.view': 'Этот вид не удалось построить.',
  'record.retry': 'Попробовать снова',
  'crash.reload': 'Загрузить страницу заново',
  'crash.default': 'Открыть исходный вид',
} as const
