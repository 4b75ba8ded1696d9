import { type ReactNode, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { agrees } from '#selectors/agreement.ts'
import type { ClaimEvidence, EvidenceRow } from '#selectors/evidence.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { ClaimRow } from '#ui/evidence/ClaimRow.tsx'
import { NumberLine } from '#ui/evidence/NumberLine.tsx'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'
import { claimantName, claimFigureParts } from './claimWords.ts'
import { numberLinePoints } from './numberLinePoints.ts'

interface ClaimRowsProps {
  model: ClaimEvidence
  index: RecordIndex
  onOpen: (claim: string) => void
  /** Stands between the line and the list. */
  children: ReactNode
}

/** Parts of the year shown before a reader asks for all. */
const PARTS = 3

/** All that bears on the figure: on a line, then one by one; each opens its own evidence. */
export function ClaimRows({ model, index, onOpen, children }: ClaimRowsProps) {
  const i18n = useI18n()
  const { t, tn, format } = i18n
  const [showsAll, setShowsAll] = useState(false)
  const points = numberLinePoints(i18n, index, model)
  const parts = model.rows.filter(({ relation }) => relation === 'part')
  const hidden = showsAll || parts.length <= PARTS + 1 ? [] : parts.slice(PARTS)
  return (
    <>
      {points.length > 1 ? (
        <NumberLine points={points} formatTick={(value) => format.figure(value, model.indicator.unit)} />
      ) : null}
      {children}
      <h4 className="visually-hidden">{t('evidence.rows')}</h4>
      <ul className="claim-rows">
        {model.rows
          .filter((row) => !hidden.includes(row))
          .map((row) => (
            <Row key={row.claim.id} row={row} model={model} index={index} onOpen={onOpen} />
          ))}
        {hidden.length > 0 ? (
          <li className="claim-row claim-row--more">
            <button
              type="button"
              className="button button--small button--quiet"
              onClick={() => setShowsAll(true)}
            >
              {tn('evidence.moreRows', hidden.length, { count: format.integer(hidden.length) })}
            </button>
          </li>
        ) : null}
        {model.time
          ? model.silent.map((area) => (
              <li key={area} className="claim-row claim-row--silent">
                <div>
                  <span className="claim-row__figure">
                    <VoiceGlyph voice={area} precision="approximate" />
                  </span>
                  <span className="claim-row__text">
                    <span className="claim-row__who">
                      {t('evidence.silent', {
                        capital: t(`voice.${area}`),
                        period: format.period(model.time!),
                      })}
                    </span>
                    <span className="claim-row__meta">{t('evidence.silentNote')}</span>
                  </span>
                </div>
              </li>
            ))
          : null}
      </ul>
    </>
  )
}

interface RowProps extends Omit<ClaimRowsProps, 'children'> {
  row: EvidenceRow
}

function Row({ row, model, index, onOpen }: RowProps) {
  const i18n = useI18n()
  const { t, text, format } = i18n
  const { claim, relation, isPart } = row
  const isSameTime = claim.time === model.claim.time
  const meta = [
    isSameTime || !claim.time ? '' : format.period(claim.time),
    claim.knownFrom.published
      ? t('evidence.published', { day: format.period(claim.knownFrom.published) })
      : t('evidence.noDay'),
    claim.precision === 'exact' || claim.precision === 'rounded' ? t(`precision.${claim.precision}`) : '',
    relation === 'part' ? t(isPart ? 'evidence.partOf' : 'evidence.otherStretch') : '',
    t(`confidence.${claim.confidence}`),
  ]
  const verdict =
    relation === 'agrees'
      ? claim.repeats === model.claim.id
        ? t('evidence.repeatsThis')
        : t(isClose(model, row) ? 'evidence.agrees' : 'evidence.agreesRounded')
      : relation === 'rejected'
        ? t('evidence.isRejected')
        : ''
  return (
    <ClaimRow
      voice={row.voice}
      voiceLabel={t(`voice.${row.voice}`)}
      whose={row.whose}
      precision={claim.precision}
      {...claimFigureParts(i18n, index, claim, relation === 'own' ? 4 : 3)}
      who={claimantName(i18n, index, claim)}
      meta={meta}
      note={[verdict, row.note && relation !== 'own' ? text(row.note) : ''].filter(Boolean).join(' ')}
      isRejected={relation === 'rejected'}
      isCurrent={relation === 'own'}
      onOpen={() => onOpen(claim.id)}
    />
  )
}

const isClose = ({ claim: own }: ClaimEvidence, { claim }: EvidenceRow) =>
  own.value !== null &&
  claim.value !== null &&
  agrees({ value: own.value, precision: own.precision }, { value: claim.value, precision: claim.precision })
