/** Editions of the page: which record it holds, a new version, a view in another page. */
export const editions = {
  'edition.description':
    'Қазақстан мен Түркия арасындағы сауда, инвестиция, туризм, елшіліктер мен консулдықтар және оқиғалар. Әр деректің дереккөзі көрсетілген.',
  'edition.reviewOpen': 'Бұл мәтіндерді қазақ тілді сырт маман әлі тексерген жоқ',
  'edition.stamp': 'Жинақ {version}, {day},',
  'edition.hash': 'SHA-256',
  'edition.document': 'Құжат ретінде сақтау…',
  'edition.copyHash': 'Жинақтың SHA-256 мәнін көшіру: {hash}',
  'edition.hashCopied': 'Жинақтың SHA-256 мәні көшірілді',
  'update.ready': 'Жаңа нұсқа дайын.',
  'update.take': 'Жүктеу',
  'update.later': 'Кейін',
  'embed.label': 'Енгізілетін көрініс',
  'embed.copy': 'Енгізу кодын көшіру',
  'embed.copied': 'Енгізу коды көшірілді',
  'embed.codeHere': 'Енгізу коды',
  'embed.title': '{view}: Қазақстан–Түркия қатынастары',
  'embed.open': 'Барлық дереккөзімен ашу',
  'embed.says': 'Мәлімдеген: {names}',
  'embed.saysMore.one': 'Мәлімдеген: {names} және тағы {count}',
  'embed.saysMore.other': 'Мәлімдеген: {names} және тағы {count}',
  'embed.filters': 'Көрсетілген: {filters}',
} as const
