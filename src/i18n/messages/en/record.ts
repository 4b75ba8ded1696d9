/** States of the record: loading, missing, offline, damaged, broken. */
export const record = {
  'record.loading': 'Loading the record',
} as const
