/** Terms of code lists: kinds, states, precisions, groups. */
export const terms = {
  'voice.KAZ': 'Astana',
  'voice.TUR': 'Ankara',
  'voice.joint': 'both capitals',
  'voice.other': 'others',
  'precision.exact': 'exact',
  'precision.rounded': 'rounded',
  'precision.approximate': 'about',
  'precision.at-least': 'over',
  'precision.at-most': 'almost',
} as const
