import type { Filters } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { ClaimEvidence, EvidenceRow } from '#selectors/evidence.ts'
import { isRemark } from '#selectors/headlineTime.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { knowledgeOn } from '#selectors/visibleClaims.ts'
import { figureWords } from '#ui/evidence/figureWords.ts'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'
import { Heard } from '#ui/evidence/Heard.tsx'
import { claimantName, claimFigure } from './claimWords.ts'

interface ClaimFigureProps {
  model: ClaimEvidence
  index: RecordIndex
  filters: Filters
  onOpen: (claim: string) => void
}

/** The figure itself, how many agree and how many do not, who says so and how exactly. */
export function ClaimFigure({ model, index, filters, onOpen }: ClaimFigureProps) {
  const i18n = useI18n()
  const { t, tn, format } = i18n
  const { claim, indicator, rows, voice, whose, computed } = model
  const count = (relation: EvidenceRow['relation']) => rows.filter((row) => row.relation === relation).length
  const [agree, rivals, rejected] = [count('agrees'), count('rival'), count('rejected')]
  const words =
    claim.value === null
      ? null
      : figureWords(i18n, { value: claim.value, unit: indicator.unit, precision: claim.precision }, 4)
  const who = claimantName(i18n, index, claim)
  return (
    <>
      <div className="evidence__headline">
        <p className="evidence__figure">
          {words?.qualifier ? <small>{words.qualifier} </small> : null}
          {words ? <Heard text={words.number} /> : <small>{claimFigure(i18n, index, claim)}</small>}
          {words?.unit ? <small> {words.unit}</small> : null}
        </p>
        <p className="pills">
          {agree > 0 ? (
            <span className="pill">{tn('evidence.agree', agree, { count: format.integer(agree) })}</span>
          ) : null}
          {rivals > 0 ? (
            <span className="pill">{tn('evidence.rivals', rivals, { count: format.integer(rivals) })}</span>
          ) : null}
          {rejected > 0 ? (
            <span className="pill">
              {tn('evidence.rejected', rejected, { count: format.integer(rejected) })}
            </span>
          ) : null}
        </p>
      </div>
      {words && (indicator.unit === 'USD' || indicator.unit === 'TRY') ? (
        <p className="evidence__full">
          {t('evidence.full', { figure: format.full(claim.value ?? 0), unit: t(`unit.${indicator.unit}`) })}
        </p>
      ) : null}
      <p className="evidence__who">
        <VoiceGlyph voice={voice} precision={claim.precision} whose={whose} />{' '}
        {voice === 'other' ? who : t('evidence.saidBy', { voice: t(`voice.${voice}`), claimant: who })}.{' '}
        {t(`evidence.precision.${claim.precision}`)}{' '}
        <Qualities model={model} index={index} filters={filters} />
      </p>
      {computed ? (
        <p className="evidence__who">
          {t('evidence.computed')}{' '}
          {computed.inputs.map((input, i) => (
            <span key={input.claim.id}>
              {i > 0 ? (computed.operation === 'sum' ? ' + ' : ' – ') : ''}
              <button type="button" className="figure" onClick={() => onOpen(input.claim.id)}>
                <Heard
                  isLabel
                  text={t('evidence.fromClaim', {
                    figure: claimFigure(i18n, index, input.claim, 4),
                    name: i18n.text(index.indicators.get(input.claim.indicator)!.name),
                  })}
                />
              </button>
            </span>
          ))}
        </p>
      ) : null}
      <Repeats model={model} index={index} onOpen={onOpen} />
    </>
  )
}

/** What kind of statement it is, which stretch it counts, how sure the reading is, since when it is public. */
function Qualities({ model, index, filters }: Pick<ClaimFigureProps, 'model' | 'index' | 'filters'>) {
  const { t, format } = useI18n()
  const { claim, isPart, indicator, time } = model
  const { nature, horizon, knownFrom } = claim
  const isLater = knowledgeOn(knownFrom, filters.known) === 'later'
  const sentences = [
    nature === 'outcome' ? '' : t(`evidence.nature.${nature}`),
    horizon ? t('evidence.horizon', { time: format.period(horizon) }) : '',
    isRemark(index, claim)
      ? t('evidence.remark')
      : isPart && time
        ? t('evidence.partYear', { period: format.period(time) })
        : '',
    indicator.measure === 'cumulative' && time?.includes('/')
      ? t('evidence.counts', { period: format.period(time) })
      : '',
    knownFrom.published
      ? t('evidence.isPublic', { day: format.period(knownFrom.published) })
      : t('evidence.isUndated'),
    isLater && filters.known ? t('evidence.notYetPublic', { day: format.day(filters.known) }) : '',
  ]
  const confidence = t(`confidence.${claim.confidence}`)
  return (
    <>
      {sentences.filter(Boolean).join(' ')} <span className="evidence__confidence">{confidence}</span>
    </>
  )
}

function Repeats({ model, index, onOpen }: Pick<ClaimFigureProps, 'model' | 'index' | 'onOpen'>) {
  const i18n = useI18n()
  const repeated = model.claim.repeats ? index.claims.get(model.claim.repeats) : undefined
  if (!repeated) return null
  return (
    <p className="evidence__who">
      {i18n.t('evidence.repeats')}{' '}
      <button type="button" className="figure" onClick={() => onOpen(repeated.id)}>
        <Heard isLabel text={claimFigure(i18n, index, repeated, 4)} /> {claimantName(i18n, index, repeated)}
      </button>
    </p>
  )
}
