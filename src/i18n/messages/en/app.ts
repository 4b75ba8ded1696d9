/** The frame of the page: masthead, filters, headline figures, status. */
export const app = {
  'app.name': 'Köprü · Көпір',
  'app.strap': 'Kazakhstan–Türkiye relations, claim by claim',
} as const
