/** The page as lists, for readers without a script. */
export const plain = {
  'plain.noScript':
    'Rakamlar, şeritler, harita ve farklı anlatımlar betiksiz de burada durur; filtreler ve dayanaklar betik ister. Kaydın tümü liste olarak da okunabilir:',
  'plain.fileNoScript':
    'Bu dosyada rakamlar, şeritler, harita ve farklı anlatımlar betiksiz de durur. Filtreler, dayanaklar ve listeler betik ister: dosya için JavaScript’e izin verin veya onu başka bir tarayıcıda açın.',
  'plain.notCome': 'Bu sayfanın betiği gelmedi.',
  'plain.title': 'Liste olarak kayıt',
  'plain.about':
    'Kaydın başlıca rakamları, şeritleri, temsilcilikleri, olayları ve kaynakları; betiksiz okumak veya yazdırmak için. Her rakam, haritalı ve filtreli sayfadaki dayanaklarına götürür.',
  'plain.dashboard': 'Haritalı ve filtreli sayfaya',
  'plain.languages': 'Diller',
  'plain.events': 'Olaylar',
  'plain.day': 'Tarih',
  'plain.event': 'Olay',
  'plain.kind': 'Kategori',
  'plain.place': 'Yer',
  'plain.more': '{count} olay daha veri dosyasında',
  'plain.name': 'Ad',
} as const
