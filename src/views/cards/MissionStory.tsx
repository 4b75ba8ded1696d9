import { useI18n } from '#i18n/I18nProvider.tsx'
import { figureText } from '#ui/evidence/figureWords.ts'
import type { MissionPart } from './missionPart.ts'

/** History, figures and notes on the post, and what is not known of it. */
export function MissionStory({ facts, full, refs, paleIf, known, onAsk }: MissionPart) {
  const i18n = useI18n()
  const { t, text, format } = i18n
  if (!full) return null
  const { history, statistics, notes } = full
  const { point } = full
  return (
    <>
      {history.length > 0 ? (
        <>
          <h3 className="card__part">{t('missionCard.history')}</h3>
          <ol className="story">
            {history.map(({ time, what, evidence }) => (
              <li key={what.en} className={paleIf(evidence)}>
                <b>{time ? format.period(time) : t('missionCard.undated')}</b> {text(what)} {refs(evidence)}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {statistics.length > 0 ? (
        <>
          <h3 className="card__part">{t('missionCard.statistics')}</h3>
          <ul className="story">
            {statistics.map(({ time, what, value, precision, evidence }) => (
              <li key={`${time} ${what.en}`} className={paleIf(evidence)}>
                <button type="button" className="figure" onClick={() => onAsk(evidence)}>
                  {figureText(i18n, { value, unit: 'persons', precision })}
                </button>{' '}
                {text(what)}, {format.period(time)} {refs(evidence)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {facts.unknown.length > 0 ? (
        <>
          <h3 className="card__part">
            {known ? t('missionCard.unknownBy', { day: format.day(known) }) : t('missionCard.unknown')}
          </h3>
          <ul className="story story--quiet">
            {facts.unknown.map((what) => (
              <li key={what}>{t(`missionCard.unknown.${what}`)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {notes.length > 0 || full.seatNote || point?.note ? (
        <>
          <h3 className="card__part">{t('missionCard.notes')}</h3>
          <ul className="story story--quiet">
            {full.seatNote ? <li>{text(full.seatNote)}</li> : null}
            {point?.note ? (
              <li>
                {text(point.note)} {refs(point.evidence)}
              </li>
            ) : null}
            {notes.map((note) => (
              <li key={note.en}>{text(note)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
