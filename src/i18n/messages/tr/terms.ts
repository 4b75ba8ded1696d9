/** Terms of code lists: kinds, states, precisions, groups. */
export const terms = {
  'voice.KAZ': 'Astana',
  'voice.TUR': 'Ankara',
  'voice.joint': 'iki başkent',
  'voice.other': 'diğerleri',
  'precision.exact': 'tam',
  'precision.rounded': 'yuvarlanmış',
  'precision.approximate': 'yaklaşık',
  'precision.at-least': 'en az',
  'precision.at-most': 'en fazla',
} as const
