import type { CoreClaim } from '#domain/coreRecord.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { isRemark } from '#selectors/headlineTime.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { figureSentence, figureText, figureWords } from '#ui/evidence/figureWords.ts'

const unitOf = (index: RecordIndex, claim: CoreClaim) =>
  index.indicators.get(claim.indicator)?.unit ?? 'items'

/** What a claim speaks of: "Goods trade, 2024"; a remark says when it was made, because it names no period. */
export function claimTitle({ t, text, format }: I18n, index: RecordIndex, claim: CoreClaim): string {
  const indicator = index.indicators.get(claim.indicator)
  const name = indicator ? text(indicator.name) : claim.indicator
  if (claim.time === null) return t('evidence.undated', { name })
  if (isRemark(index, claim)) return t('evidence.saidOn', { name, day: format.day(claim.time) })
  return t('evidence.of', { name, period: format.period(claim.time) })
}

export function claimantName({ text }: I18n, index: RecordIndex, claim: CoreClaim): string {
  const claimant = index.claimants.get(claim.claimant)
  return claimant ? text(claimant.name) : claim.claimant
}

/** The figure in short, "over $5.3bn"; why there is none, when there is none. */
export function claimFigure(i18n: I18n, index: RecordIndex, claim: CoreClaim, digits = 3): string {
  if (claim.value === null) return i18n.t(`evidence.missing.${claim.missing ?? 'not-found'}`)
  return figureText(
    i18n,
    { value: claim.value, unit: unitOf(index, claim), precision: claim.precision },
    digits,
  )
}

/** The figure and its qualifier apart, for rows. */
export function claimFigureParts(i18n: I18n, index: RecordIndex, claim: CoreClaim, digits = 3) {
  if (claim.value === null) return { qualifier: '', figure: claimFigure(i18n, index, claim) }
  const amount = { value: claim.value, unit: unitOf(index, claim), precision: claim.precision }
  const { qualifier, number } = figureWords(i18n, amount, digits)
  return { qualifier, figure: number }
}

/** With its unit, for text that stands alone. */
export function claimSentence(i18n: I18n, index: RecordIndex, claim: CoreClaim): string {
  if (claim.value === null) return claimFigure(i18n, index, claim)
  return figureSentence(i18n, { value: claim.value, unit: unitOf(index, claim), precision: claim.precision })
}
