import type { CoreMission, DetailRecord } from '#domain/coreRecord.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { LongList } from '#ui/evidence/LongList.tsx'
import type { MissionPart } from './missionPart.ts'
import { RemarkRow } from './RemarkRow.tsx'

interface MissionRelatedProps extends MissionPart {
  detail: DetailRecord | null
}

/** Events of the post and of its town, posts before and after it, and where accounts of it differ. */
export function MissionRelated({ facts, index, detail, onOpen }: MissionRelatedProps) {
  const { t, text } = useI18n()
  const { predecessor, successor } = facts
  const link = (mission: CoreMission | null, key: 'missionCard.predecessor' | 'missionCard.successor') =>
    mission ? (
      <button
        type="button"
        className="button button--small"
        onClick={() => onOpen({ kind: 'mission', id: mission.id })}
      >
        {t(key, { name: text(mission.name) })}
      </button>
    ) : null
  return (
    <>
      {predecessor || successor ? (
        <p className="buttons">
          {link(predecessor, 'missionCard.predecessor')}
          {link(successor, 'missionCard.successor')}
        </p>
      ) : null}
      {([true, false] as const).map((isContradiction) => {
        const remarks = facts.remarks.filter(
          ({ remark }) => (remark.kind === 'contradiction') === isContradiction,
        )
        if (remarks.length === 0) return null
        return (
          <section key={String(isContradiction)}>
            <h3 className="card__part">
              {t(isContradiction ? 'missionCard.remarks' : 'missionCard.related')}
            </h3>
            <ul className="differences">
              {remarks.map(({ remark, detail: full }) => (
                <RemarkRow key={remark.id} remark={remark} full={full} index={index} detail={detail} />
              ))}
            </ul>
          </section>
        )
      })}
      <Events title={t('missionCard.eventsOfPost')} index={index} rows={facts.events.about} onOpen={onOpen} />
      <Events title={t('missionCard.events')} index={index} rows={facts.events.ofTown} onOpen={onOpen} />
    </>
  )
}

function Events({
  title,
  rows,
  index,
  onOpen,
}: { title: string; rows: readonly number[] } & Pick<MissionPart, 'onOpen' | 'index'>) {
  const { text, format } = useI18n()
  if (rows.length === 0) return null
  return (
    <>
      <h3 className="card__part">{title}</h3>
      <LongList
        label={title}
        shown={4}
        length={rows.length}
        item={(place) => {
          const event = index.events.at(rows[place]!)
          return (
            <li key={event.id}>
              <button type="button" onClick={() => onOpen({ kind: 'event', id: event.id })}>
                <span className="long-list__time">{format.period(event.time)}</span>{' '}
                <span>{text(event.title)}</span>
              </button>
            </li>
          )
        }}
      />
    </>
  )
}
