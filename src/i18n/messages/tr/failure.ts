/** Why there is no record to draw: missing, offline, damaged, broken. */
export const failure = {
  'record.retrying': 'Yeniden deneniyor',
  'record.missing.title': 'Kayıt burada değil',
  'record.missing.body':
    'Sayfa geldi, kaydı gelmedi: sunucuda {file} dosyası yok. Siteyi yönetenler veri klasörünü yeniden sayfanın yanına koyabilir.',
  'record.offline.title': 'Kayda ulaşılamıyor',
  'record.offline.body':
    'Ağ yanıt vermiyor. Hiçbir şey kaybolmadı: bağlantı adresiniz görünümü koruyor, ağ geri gelince sayfa kaldığı yerden sürer.',
  'record.damaged.title': 'Kayıt eksiksiz gelmedi',
  'record.damaged.body':
    '{file} diye gelen dosya bu sürümün parçası değil: ya yarıda kesildi ya da araya eski bir kopya girdi. Sayfayı yeniden yüklemek çoğu kez işe yarar.',
  'record.broken.title': 'Yanlış rakam, rakam olmamasından kötüdür',
  'record.broken.band': 'Veriler denetimden geçmedi.',
  'record.broken.nothing': 'Bu verilerden hiçbir şey çizilmiyor.',
  'record.broken.body':
    'Bu sayfa, çizmeden önce her kaydı denetler. Aşağıdakiler bir kurala uymuyor, bu yüzden pano kapalı kalıyor. Verileri yönetenler bu listeye bakarak hepsini düzeltebilir.',
  'record.problems.one': '{count} sorun',
  'record.problems.other': '{count} sorun',
  'record.column.file': 'Dosya',
  'record.column.where': 'Yer',
  'record.column.expected': 'Kural',
  'record.column.found': 'Bulunan',
  'record.copyReport': 'Bu raporu kopyala',
  'record.copied': 'Rapor kopyalandı',
  'record.whole': 'dosyanın tamamı',
  'record.detailFailed': 'Dayanaklar yüklenemedi.',
} as const
