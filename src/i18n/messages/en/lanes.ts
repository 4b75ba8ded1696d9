/** The score: lanes, axis, range control, crosshair. */
export const lanes = {
  'trade.title': 'Trade',
  'trade.unit': 'goods, US$ bn a year',
  'investment.title': 'Investment',
  'investment.unit': 'claimed totals, US$ bn',
  'tourism.title': 'Tourism',
  'tourism.unit': 'arrivals; points, no line',
} as const
