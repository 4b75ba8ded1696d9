/** Editions of the page: which record it holds, a new version, a view in another page. */
export const editions = {
  'edition.description':
    'Trade, investment, tourism, embassies and consulates, and events between Kazakhstan and Türkiye, every figure with its source.',
  'edition.reviewOpen': 'Native review of these texts is open',
  'edition.stamp': 'Record {version}, {day},',
  'edition.hash': 'SHA-256',
  'edition.document': 'Save as document…',
  'edition.copyHash': 'Copy the SHA-256 of the record: {hash}',
  'edition.hashCopied': 'SHA-256 of the record copied',
  'update.ready': 'A new version is ready.',
  'update.take': 'Load it',
  'update.later': 'Later',
  'embed.label': 'View to embed',
  'embed.copy': 'Copy embed code',
  'embed.copied': 'Embed code copied',
  'embed.codeHere': 'The embed code',
  'embed.title': '{view}: Kazakhstan–Türkiye relations',
  'embed.open': 'Open with every source',
  'embed.says': 'As stated by {names}',
  'embed.saysMore.one': 'As stated by {names} and {count} other',
  'embed.saysMore.other': 'As stated by {names} and {count} others',
  'embed.filters': 'Shown: {filters}',
} as const
