/** Terms of code lists: kinds, states, precisions, groups. */
export const terms = {
  'voice.KAZ': 'Астана',
  'voice.TUR': 'Анкара',
  'voice.joint': 'обе столицы',
  'voice.other': 'другие',
  'precision.exact': 'точно',
  'precision.rounded': 'округлено',
  'precision.approximate': 'около',
  'precision.at-least': 'не менее',
  'precision.at-most': 'не более',
} as const
