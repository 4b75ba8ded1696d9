import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { EventFacts } from '#selectors/eventFacts.ts'
import { type RecordIndex, voiceOf } from '#selectors/recordIndex.ts'
import { figureText } from '#ui/evidence/figureWords.ts'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'
import { Heard } from '#ui/evidence/Heard.tsx'
import { claimantName } from './claimWords.ts'

interface EventFiguresProps {
  figures: EventFacts['figures']
  index: RecordIndex
  onOpen: (selection: Selection) => void
  /** Opens the sources of the event, which carry the figures that are no claims. */
  onSources: () => void
}

/** The figures that were named that day: each opens its claim, or else the event's own sources. */
export function EventFigures({ figures, index, onOpen, onSources }: EventFiguresProps) {
  const i18n = useI18n()
  const { t, text, format } = i18n
  if (figures.length === 0) return null
  return (
    <>
      <h3 className="visually-hidden">{t('eventCard.figures')}</h3>
      <ul className="event-figures">
        {figures.map(({ figure, claim }) => (
          <li key={`${figure.what.en} ${figure.value}`}>
            <button
              type="button"
              className="figure"
              onClick={() => (claim ? onOpen({ kind: 'claim', id: claim.id }) : onSources())}
            >
              <b>
                <Heard
                  isLabel
                  text={figureText(i18n, { ...figure, precision: claim?.precision ?? figure.precision })}
                />
              </b>{' '}
              <span>{text(figure.what)}</span>{' '}
              {figure.time ? <span>{format.period(figure.time)} </span> : null}
              {claim ? (
                <span>
                  <VoiceGlyph voice={voiceOf(index, claim)} precision={claim.precision} />{' '}
                  {claimantName(i18n, index, claim)}
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
