import { useI18n } from '#i18n/I18nProvider.tsx'
import type { ClaimEvidence } from '#selectors/evidence.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { Heard } from '#ui/evidence/Heard.tsx'
import { claimantName, claimFigure } from './claimWords.ts'

interface ClaimAboutProps {
  model: ClaimEvidence
  index: RecordIndex
  onOpen: (claim: string) => void
}

/** Look-alikes that may be opened from here; more would bury the explanation. */
const MOST = 2

/** What the indicator measures, and what it must not be confused with. */
export function ClaimAbout({ model, index, onOpen }: ClaimAboutProps) {
  const i18n = useI18n()
  const { t, text } = i18n
  const { detail, indicator, confusions } = model
  return (
    <section className="evidence__part">
      <dl className="facts">
        {detail ? (
          <div>
            <dt>{t('evidence.definition')}</dt>
            <dd>{text(detail.definition)}</dd>
          </div>
        ) : null}
        {indicator.valuation ? (
          <div>
            <dt>{t('evidence.valuation')}</dt>
            <dd>{t(`evidence.valuation.${indicator.valuation}`)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t('evidence.measure')}</dt>
          <dd>{t(`evidence.measure.${indicator.measure}`)}</dd>
        </div>
        {confusions.length > 0 ? (
          <div>
            <dt>{t('evidence.confused')}</dt>
            {confusions.map(({ indicator: other, why, rows }) => (
              <dd key={other.id}>
                <b>{text(other.name)}</b>
                {rows.slice(0, MOST).map(({ claim }) => (
                  <span key={claim.id}>
                    {' '}
                    <button type="button" className="figure" onClick={() => onOpen(claim.id)}>
                      <Heard isLabel text={claimFigure(i18n, index, claim)} />
                      <span className="visually-hidden">, {claimantName(i18n, index, claim)}</span>
                    </button>
                  </span>
                ))}
                {why ? <span className="facts__why">{text(why)}</span> : null}
              </dd>
            ))}
          </div>
        ) : null}
      </dl>
    </section>
  )
}
