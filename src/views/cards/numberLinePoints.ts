import type { I18n } from '#i18n/I18nProvider.tsx'
import type { ClaimEvidence } from '#selectors/evidence.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import type { NumberLinePoint } from '#ui/evidence/NumberLine.tsx'
import { claimantName, claimFigure } from './claimWords.ts'

/** As many rows as the panel can give; the list below has all. */
const MOST = 7
const STATES = ['own', 'agrees', 'rival', 'rejected'] as const

/** The accounts of the same time, as the number line draws them. Other stretches of time are not comparable. */
export function numberLinePoints(i18n: I18n, index: RecordIndex, model: ClaimEvidence): NumberLinePoint[] {
  return model.rows
    .flatMap(({ claim, relation, voice, whose }): NumberLinePoint[] => {
      const state = STATES.find((name) => name === relation)
      if (!state || claim.value === null) return []
      const label = `${claimFigure(i18n, index, claim)} ${claimantName(i18n, index, claim)}`
      return [{ id: claim.id, value: claim.value, label, voice, whose, precision: claim.precision, state }]
    })
    .slice(0, MOST)
}
