/** While the record is on its way, and when the page breaks. */
export const record = {
  'record.loading': 'Kayıt yükleniyor',
  'record.slow': 'Ağ yavaş. Kayıt hâlâ yolda.',
  'crash.title': 'Bu sayfada bir şey bozuldu',
  'crash.body':
    'Kayıt güvende, bağlantı adresiniz görünümü koruyor. Sayfayı yeniden yüklemek çoğu kez işe yarar.',
  'crash.view': 'Bu görünüm çizilemedi.',
  'record.retry': 'Yeniden dene',
  'crash.reload': 'Sayfayı yeniden yükle',
  'crash.default': 'Varsayılan görünümü aç',
} as const
