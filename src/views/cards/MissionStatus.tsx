import { firstOf, lastOf } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { publisherName, WithNames } from '#ui/frame/WithNames.tsx'
import type { MissionPart } from './missionPart.ts'

/** Whether the post stands, always as of a day, and when it opened, as far as that is known. */
export function MissionStatus({ facts, full, refs, paleIf, known }: MissionPart) {
  const { t, text, format } = useI18n()
  const { state, asOf, listedBy, opened, attested } = facts
  const day = format.period(asOf)
  const openedWords = !opened
    ? attested
      ? t('missionCard.openedNotFound', { time: format.period(attested.time) })
      : t('missionCard.openedUnknown')
    : opened.bound === 'on'
      ? format.period(opened.time)
      : opened.bound === 'by'
        ? t('missionCard.openedBy', { time: format.period(opened.time) })
        : t('missionCard.openedBetween', {
            first: format.period(firstOf(opened.time)),
            last: format.period(lastOf(opened.time)),
          })
  const openedEvidence = full?.opened?.evidence ?? full?.attested?.evidence ?? []
  const openedNote = full?.opened ? full.opened.note : full?.attested?.note
  return (
    <>
      <p className="mission__status">
        <span className="tag" data-state={state ?? 'unknown'}>
          {state
            ? t(`missionCard.status.${state}`)
            : t('missionCard.unknownThen', { day: format.day(known ?? asOf) })}
        </span>{' '}
        {state && listedBy.length > 0 ? (
          <WithNames
            text={t('missionCard.asListed', { day, publisher: format.list(listedBy) })}
            names={listedBy.map(publisherName)}
          />
        ) : null}
        {state && listedBy.length === 0 ? t('missionCard.asOf', { day }) : null}
      </p>
      {full?.status.note ? <p className="card__note">{text(full.status.note)}</p> : null}
      <dl className="facts facts--tight">
        <div>
          <dt>{t('missionCard.opened')}</dt>
          <dd className={paleIf(openedEvidence)}>
            {openedWords} {refs(openedEvidence)}
            {openedNote ? <span className="facts__why">{text(openedNote)}</span> : null}
          </dd>
        </div>
      </dl>
    </>
  )
}
