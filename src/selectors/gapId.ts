import type { Gap } from '#domain/lane.ts'

/** The id of a mirror gap: that of Ankara's claim, without the indicator. */
export const gapId = ({ claims: [, ankara] }: Pick<Gap, 'claims'>): string =>
  `gap/${ankara.slice(ankara.indexOf('/') + 1)}`
