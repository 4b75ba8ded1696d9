/** The page as lists, for readers without a script. */
export const plain = {
  'plain.noScript':
    'Figures, lanes, map and differences stand here without a script; filters and evidence need one. The whole record is also there to read:',
  'plain.fileNoScript':
    'Figures, lanes, map and differences stand in this file without a script. Filters, evidence and lists need one: allow JavaScript for it, or open it in another browser.',
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
