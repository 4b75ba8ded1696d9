/** Why there is no record to draw: missing, offline, damaged, broken. */
export const failure = {
  'record.retrying': 'Пробуем снова',
  'record.missing.title': 'Данных здесь нет',
  'record.missing.body':
    'Страница загрузилась, а её данные нет: на сервере нет файла {file}. Тот, кто ведёт этот сайт, может вернуть папку с данными на место рядом со страницей.',
  'record.offline.title': 'До данных не добраться',
  'record.offline.body':
    'Сеть не отвечает. Ничего не потеряно: ссылка хранит вид, и страница продолжит работу, когда сеть вернётся.',
  'record.damaged.title': 'Данные пришли не целиком',
  'record.damaged.body':
    'То, что пришло как {file}, не относится к этому выпуску: файл обрезан или мешает его старая копия. Обычно помогает загрузить страницу заново.',
  'record.broken.title': 'Неверная цифра хуже, чем никакой',
  'record.broken.band': 'Данные не прошли проверку.',
  'record.broken.nothing': 'По ним ничего не построено.',
  'record.broken.body':
    'Эта страница проверяет все данные, прежде чем что-либо построить. Записи ниже нарушают правила, поэтому панель остаётся закрытой. Те, кто ведёт данные, могут исправить всё по этому списку.',
  'record.problems.one': '{count} ошибка',
  'record.problems.few': '{count} ошибки',
  'record.problems.many': '{count} ошибок',
  'record.problems.other': '{count} ошибки',
  'record.column.file': 'Файл',
  'record.column.where': 'Где',
  'record.column.expected': 'Правило',
  'record.column.found': 'Что найдено',
  'record.copyReport': 'Копировать этот отчёт',
  'record.copied': 'Отчёт скопирован',
  'record.whole': 'весь файл',
  'record.detailFailed': 'Обоснование не загрузилось.',
} as const
