/** Terms of code lists: kinds, states, precisions, groups. */
export const terms = {
  'voice.KAZ': 'Astana',
  'voice.TUR': 'Ankara',
  'voice.joint': 'both capitals',
  'voice.other': 'others',
  'precision.exact': 'exact',
  'precision.rounded': 'rounded',
  'precision.approximate': 'about',
  'precision.at-least': 'at least',
  'precision.at-most': 'at most',
} as const
