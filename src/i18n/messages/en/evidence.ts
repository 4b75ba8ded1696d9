/** Evidence, differences, known then and now. */
export const evidence = {
  'evidence.title': 'Evidence',
} as const
