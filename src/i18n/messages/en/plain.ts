/** The page as lists, for readers without a script. */
export const plain = {
  'plain.noScript':
    'Figures and lanes stand here without a script; map, filters and evidence need one. The whole record is also there to read:',
  'plain.notCome': 'The script of this page did not arrive.',
  'plain.title': 'The record as lists',
  'plain.about':
    'Headline figures, lanes, posts, events and sources of the record, to read or to print without a script. Every figure leads to its evidence on the page with map and filters.',
  'plain.dashboard': 'To the page with map and filters',
  'plain.languages': 'Languages',
  'plain.events': 'Events',
  'plain.day': 'Date',
  'plain.event': 'Event',
  'plain.kind': 'Category',
  'plain.place': 'Place',
  'plain.more': '{count} more are in the data file',
  'plain.name': 'Name',
} as const
