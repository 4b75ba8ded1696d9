import { memo } from 'react'
import { lastOf } from '#domain/timePeriod.ts'
import { standsAt } from '#selectors/visibleClaims.ts'
import { seenAndHeard } from '#i18n/heard.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { HeadlineFigure, HeadlineVoice } from '#selectors/headline.ts'
import { perspectiveOf, type RecordIndex, voiceOf } from '#selectors/recordIndex.ts'
import { ScaledFigure } from '#ui/evidence/ScaledFigure.tsx'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'

interface Props {
  tile: HeadlineFigure
  index: RecordIndex
  selected: string | null
  onSelect: (claim: string) => void
}

/** One headline: its voices side by side, each a button that opens the evidence. */
export function HeadlineTile({ tile, index, selected, onSelect }: Props) {
  const { text } = useI18n()
  const isBothSilent = tile.voices.every(({ claim }) => claim === null)
  // silence of both is nobody's: the filters left nothing
  const [first] = tile.voices
  const voices = isBothSilent && first && tile.voices.length > 1 ? [{ ...first, area: null }] : tile.voices
  return (
    <div className={`tile tile--${voices.length}`}>
      <h3>{text(tile.name)}</h3>
      <div className="tile__voices">
        {voices.map((voice) => (
          <Voice
            key={voice.area ?? 'any'}
            voice={voice}
            tile={tile}
            index={index}
            isSelected={voice.claim?.id === selected}
            onSelect={onSelect}
          />
        ))}
      </div>
    </div>
  )
}

interface VoiceProps extends Omit<Props, 'selected'> {
  voice: HeadlineVoice
  isSelected: boolean
}

/** Its figure is drawn again when another leads, not when the same one is chosen anew. */
const isSame = (a: VoiceProps, b: VoiceProps) =>
  a.index === b.index &&
  a.isSelected === b.isSelected &&
  a.onSelect === b.onSelect &&
  a.tile.id === b.tile.id &&
  a.voice.claim === b.voice.claim &&
  a.voice.area === b.voice.area &&
  a.voice.rivals === b.voice.rivals &&
  a.voice.pale === b.voice.pale

const Voice = memo(function Voice({ voice, tile, index, isSelected, onSelect }: VoiceProps) {
  const i18n = useI18n()
  const { t, tn, text, format } = i18n
  const { claim } = voice
  if (!claim || claim.value === null) {
    return (
      <div className="tile__voice tile__voice--silent">
        <p className="tile__figure">{voice.area ? t('figures.none') : '–'}</p>
        <p className="tile__by">
          {voice.area ? t('figures.silent', { capital: t(`voice.${voice.area}`) }) : t('figures.nothing')}
        </p>
      </div>
    )
  }
  const indicator = index.indicators.get(claim.indicator)
  const unit = indicator?.unit ?? 'USD'
  const claimant = index.claimants.get(claim.claimant)
  const says = perspectiveOf(index, claim)
  const time = standsAt(claim)
  const isRunning = indicator?.measure === 'cumulative'
  const period = time ? format.period(isRunning ? lastOf(time).slice(0, 7) : time) : ''
  const when = isRunning ? t('figures.to', { day: period }) : period
  const qualifier = {
    exact: '',
    rounded: '',
    approximate: t('precision.approximate'),
    'at-least': t('precision.at-least'),
    'at-most': t('precision.at-most'),
  }[claim.precision]
  const figure = format.figure(claim.value, unit)
  const rivals =
    voice.rivals > 0 ? tn('figures.rivals', voice.rivals, { count: format.integer(voice.rivals) }) : null
  const name = t('figures.speak', {
    name: text(tile.name),
    period,
    capital: says && says !== 'joint' ? t(`voice.${says}`) : claimant ? text(claimant.name) : '',
    figure: [`${qualifier} ${seenAndHeard(i18n, figure)}`.trim(), rivals].filter(Boolean).join(', '),
  })
  return (
    <button
      type="button"
      className={`tile__voice figure${voice.pale ? ' is-pale' : ''}`}
      aria-label={name}
      aria-pressed={isSelected}
      data-opens={claim.id}
      onClick={() => onSelect(claim.id)}
    >
      <span className="tile__figure">
        {qualifier ? <small className="tile__how">{qualifier} </small> : null}
        <ScaledFigure figure={figure} />
      </span>
      <span className="tile__by">
        <VoiceGlyph voice={voiceOf(index, claim)} precision={claim.precision} />
        <span className="tile__who" title={claimant ? text(claimant.name) : undefined}>
          {voice.area ? t('figures.voice', { voice: t(`voice.${voice.area}`), period: when }) : when}
        </span>
        {rivals ? <span className="pill">{rivals}</span> : null}
      </span>
    </button>
  )
}, isSame)
