/** While the record is on its way, and when the page breaks. */
export const record = {
  'record.loading': 'Loading the record',
  'record.slow': 'The network is slow. The record is still on its way.',
  'crash.title': 'Something on this page broke',
  'crash.body': 'The record is safe and your link keeps the view. Loading the page again usually helps.',
  'crash.view': 'This view could not be drawn.',
  'record.retry': 'Try again',
  'crash.reload': 'Load the page again',
  'crash.default': 'Open the default view',
} as const
