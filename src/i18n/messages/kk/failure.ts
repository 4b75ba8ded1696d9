/** Why there is no record to draw: missing, offline, damaged, broken. */
export const failure = {
  'record.retrying': 'Қайта көріп жатырмыз',
  'record.missing.title': 'Деректер жинағы мұнда жоқ',
  'record.missing.body':
    'Бет ашылды, бірақ деректері келмеді: серверде {file} файлы жоқ. Сайтты жүргізетін адам деректер қалтасын беттің жанына қайта қоя алады.',
  'record.offline.title': 'Деректер жинағына қол жетпей тұр',
  'record.offline.body':
    'Желі жауап бермейді. Ештеңе жоғалған жоқ: сілтеме көріністі сақтайды, желі қалпына келгенде бет жұмысын жалғастырады.',
  'record.damaged.title': 'Деректер жинағы толық келмеді',
  'record.damaged.body':
    'Келген {file} файлы бұл шығарылымға жатпайды: ол үзіліп қалған немесе ескі көшірмесі кедергі болып тұр. Әдетте бетті қайта жүктеу көмектеседі.',
  'record.broken.title': 'Қате дерек дерек жоқтан да жаман',
  'record.broken.band': 'Деректер тексеруден өтпеді.',
  'record.broken.nothing': 'Олар бойынша ештеңе салынбады.',
  'record.broken.body':
    'Бұл бет бірдеңе салмас бұрын барлық жазбаны тексереді. Төмендегі жазбалар ережені бұзады, сондықтан панель жабық қалады. Деректерді жүргізетіндер осы тізім бойынша бәрін түзете алады.',
  'record.problems.one': '{count} қате',
  'record.problems.other': '{count} қате',
  'record.column.file': 'Файл',
  'record.column.where': 'Қай жерде',
  'record.column.expected': 'Ереже',
  'record.column.found': 'Не табылды',
  'record.copyReport': 'Осы есепті көшіру',
  'record.copied': 'Есеп көшірілді',
  'record.whole': 'бүкіл файл',
  'record.detailFailed': 'Негіздеме жүктелмеді.',
} as const
