/** Editions of the page: which record it holds, a new version, a view in another page. */
export const editions = {
  'edition.description':
    'Türkiye ile Kazakistan arasında ticaret, yatırım, turizm, büyükelçilik ve konsolosluklar ile olaylar; her rakam kaynağıyla.',
  'edition.reviewOpen': 'Bu metinlerin anadil denetimi henüz yapılmadı',
  'edition.stamp': 'Kayıt {version}, {day},',
  'edition.hash': 'SHA-256',
  'edition.document': 'Belge olarak kaydet…',
  'edition.copyHash': 'Kaydın SHA-256 değerini kopyala: {hash}',
  'edition.hashCopied': 'Kaydın SHA-256 değeri kopyalandı',
  'update.ready': 'Yeni bir sürüm hazır.',
  'update.take': 'Yükle',
  'update.later': 'Sonra',
  'embed.label': 'Gömülecek görünüm',
  'embed.copy': 'Gömme kodunu kopyala',
  'embed.copied': 'Gömme kodu kopyalandı',
  'embed.codeHere': 'Gömme kodu',
  'embed.title': '{view}: Türkiye–Kazakistan ilişkileri',
  'embed.open': 'Bütün kaynaklarıyla aç',
  'embed.says': 'Beyan: {names}',
  'embed.saysMore.one': 'Beyan: {names} ve {count} beyan sahibi daha',
  'embed.saysMore.other': 'Beyan: {names} ve {count} beyan sahibi daha',
  'embed.filters': 'Gösterilen: {filters}',
} as const
