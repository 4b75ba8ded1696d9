/** Terms of code lists: kinds, states, precisions, groups. */
export const terms = {
  'voice.KAZ': 'Астана',
  'voice.TUR': 'Анкара',
  'voice.joint': 'екі астана',
  'voice.other': 'басқалар',
  'precision.exact': 'дәл',
  'precision.rounded': 'дөңгелектелген',
  'precision.approximate': 'шамамен',
  'precision.at-least': 'кемінде',
  'precision.at-most': 'көп дегенде',
} as const
