import { useMemo, useState } from 'react'
import type { Selection } from '#domain/filters.ts'
import { lastDayOf } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { eventFacts } from '#selectors/eventFacts.ts'
import { stateOn } from '#selectors/posts.ts'
import { useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'
import { CopyButton } from '#ui/evidence/CopyButton.tsx'
import { LoadingBars } from '#ui/evidence/LoadingBars.tsx'
import { SourceList } from '#ui/evidence/SourceList.tsx'
import { PostGlyph } from '#ui/map/PostGlyph.tsx'
import { bySource } from './bySource.ts'
import type { CardData } from './cardProps.ts'
import { EventFigures } from './EventFigures.tsx'
import { EventNeighbours } from './EventNeighbours.tsx'
import { linkTo } from './linkTo.ts'
import { MissingCard } from './MissingCard.tsx'

interface EventCardProps extends CardData {
  selection: Selection
}

/** One event: what happened when and where, the figures named that day, who took part, and who reports it. */
export function EventCard({ index, detail, filters, selection: { id } }: EventCardProps) {
  const { t, text, format } = useI18n()
  const { address, patch } = useAddress()
  const [showsSources, setShowsSources] = useState(false)
  const facts = useMemo(() => eventFacts(index, detail, id, filters), [index, detail, id, filters])
  if (!facts) return <MissingCard title={t('eventCard.missing')} id={id} />
  const { event, detail: full, place, missions, figures, citations, earlier, later } = facts
  const open = (sel: Selection) => patch({ sel })
  const when = format.period(event.time)
  const where = place ? t('eventCard.when', { time: when, place: text(place.names) }) : when
  const said = event.status === 'planned' ? `${where} · ${t('eventCard.planned')}` : where
  const eyebrow = [
    t(`kind.${event.kind}`),
    t('eventCard.importance', { importance: format.integer(event.importance) }),
    t(`confidence.${event.confidence}`),
  ].join(' · ')
  const day = lastDayOf(event.time)
  return (
    <Card
      className="card--event"
      eyebrow={eyebrow}
      title={text(event.title)}
      subject={id}
      closeLabel={t('card.close')}
      onClose={() => patch({ sel: null })}
      isBusy={!detail}
      actions={<EventNeighbours earlier={earlier} later={later} onOpen={open} />}
    >
      <p>
        {said.endsWith('.') ? said : `${said}.`}{' '}
        {facts.isLater && filters.known
          ? t('eventCard.notYetPublic', { day: format.day(filters.known) })
          : null}{' '}
        {full ? text(full.summary) : null}
      </p>
      {full ? null : <LoadingBars label={t('record.loading')} />}
      <EventFigures figures={figures} index={index} onOpen={open} onSources={() => setShowsSources(true)} />
      {full && full.participants.length > 0 ? (
        <>
          <h3 className="card__part">{t('eventCard.participants')}</h3>
          <ul className="people">
            {full.participants.map(({ name, role }) => (
              <li key={`${name} ${role.en}`}>
                {name} <small>{text(role)}</small>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {full?.note ? <p className="card__note">{text(full.note)}</p> : null}
      <p className="buttons">
        {missions.map((mission) => (
          <button
            key={mission.id}
            type="button"
            className="button button--small"
            onClick={() => open({ kind: 'mission', id: mission.id })}
          >
            <PostGlyph
              kind={mission.kind}
              state={stateOn(mission, filters.known)?.state ?? 'not-confirmed'}
              sending={mission.sendingState}
              size={16}
            />
            {t('eventCard.openPost', { name: text(mission.name) })}
          </button>
        ))}
        {event.status === 'occurred' && day !== filters.known ? (
          <button type="button" className="button button--small" onClick={() => patch({ known: day })}>
            {t('card.knownThen')}
          </button>
        ) : null}
        <CopyButton
          label={t('card.copyLink')}
          done={t('card.linkCopied')}
          icon="link"
          text={linkTo({ ...address, sel: { kind: 'event', id } })}
        />
      </p>
      {citations.length > 0 ? (
        <SourceList sources={bySource(citations)} isOpen={showsSources} onToggle={setShowsSources} />
      ) : null}
    </Card>
  )
}
