/** Why there is no record to draw: missing, offline, damaged, broken. */
export const failure = {
  'record.retrying': 'Trying again',
  'record.missing.title': 'The record is not here',
  'record.missing.body':
    'The page has come, but its record has not: the host has no file {file}. Whoever keeps this site can put the data folder beside the page again.',
  'record.offline.title': 'The record cannot be reached',
  'record.offline.body':
    'The network does not answer. Nothing is lost: your link keeps the view, and the page goes on when the network is back.',
  'record.damaged.title': 'The record did not arrive whole',
  'record.damaged.body':
    'What came as {file} is not part of this release: it was cut short, or an older copy is in the way. Loading the page again usually helps.',
  'record.broken.title': 'A wrong figure is worse than no figure',
  'record.broken.band': 'The data did not pass its checks.',
  'record.broken.nothing': 'Nothing is drawn from it.',
  'record.broken.body':
    'This page checks every record before it draws. The ones below break a rule, so the dashboard stays closed. The people who keep the data can put all of them right from this list.',
  'record.problems.one': '{count} problem',
  'record.problems.other': '{count} problems',
  'record.column.file': 'File',
  'record.column.where': 'Where',
  'record.column.expected': 'Rule',
  'record.column.found': 'What is there',
  'record.copyReport': 'Copy this report',
  'record.copied': 'Report copied',
  'record.whole': 'the whole file',
  'record.detailFailed': 'Evidence could not be loaded.',
} as const
