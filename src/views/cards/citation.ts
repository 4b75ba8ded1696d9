import type { I18n } from '#i18n/I18nProvider.tsx'
import type { ClaimEvidence } from '#selectors/evidence.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { locatorText } from '#ui/evidence/locatorText.ts'
import { claimantName, claimSentence } from './claimWords.ts'

/** A claim with its sources as text for a footnote: who says what, where it stands, and the link to the record. */
export function citation(i18n: I18n, index: RecordIndex, model: ClaimEvidence, link: string): string {
  const { t, text, format } = i18n
  const { claim, indicator, citations } = model
  const said = t('evidence.citation', {
    claimant: claimantName(i18n, index, claim),
    name: text(indicator.name),
    period: claim.time ? format.period(claim.time) : t('missionCard.undated'),
    figure: claimSentence(i18n, index, claim),
  })
  const sources = citations.map(({ source, at }) => {
    const day = source.publishedOn
      ? t('source.published', { day: format.period(source.publishedOn) })
      : source.copiedOn
        ? t('source.copied', { day: format.day(source.copiedOn) })
        : t('source.undated')
    return [source.publisher, source.title, day, locatorText(t, at), source.url].filter(Boolean).join('. ')
  })
  return [said, ...sources, t('evidence.citationLink', { address: link })].join('\n')
}
