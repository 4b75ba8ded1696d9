import { useMemo, useState } from 'react'
import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { missionFacts, missionSources } from '#selectors/missionFacts.ts'
import { missionOn } from '#selectors/missionOn.ts'
import { isUndated } from '#selectors/publishedParts.ts'
import { useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'
import { LoadingBars } from '#ui/evidence/LoadingBars.tsx'
import { SourceList } from '#ui/evidence/SourceList.tsx'
import { SourceRefs } from '#ui/evidence/SourceRefs.tsx'
import { PostGlyph } from '#ui/map/PostGlyph.tsx'
import { PrecisionInset } from '#ui/map/PrecisionInset.tsx'
import type { CardData } from './cardProps.ts'
import { MissingCard } from './MissingCard.tsx'
import { MissionActions } from './MissionActions.tsx'
import { MissionContact } from './MissionContact.tsx'
import type { MissionPart } from './missionPart.ts'
import { MissionRelated } from './MissionRelated.tsx'
import { MissionStatements } from './MissionStatements.tsx'
import { MissionStatus } from './MissionStatus.tsx'
import { MissionStory } from './MissionStory.tsx'

interface MissionCardProps extends CardData {
  selection: Selection
}

/** One post: its exact kind, whether it stands and who says so, where it is, and what is not known of it. */
export function MissionCard({ index, detail, filters, selection: { id } }: MissionCardProps) {
  const { t, tn, text, format } = useI18n()
  const { patch } = useAddress()
  // A new object each time, so that asking for the same source twice shows it twice.
  const [asked, setAsked] = useState<{ number: number } | null>(null)
  const [showsSources, setShowsSources] = useState(false)
  const facts = useMemo(() => missionFacts(index, detail, id, filters), [index, detail, id, filters])
  if (!facts) return <MissingCard title={t('missionCard.missing')} id={id} />
  const { mission, place, state } = facts
  const full = missionOn(detail, id, filters)
  const sources = full && detail ? missionSources(facts, full, detail) : []
  const ask = (number: number) => {
    setShowsSources(true)
    setAsked({ number })
  }
  const refs: MissionPart['refs'] = (evidence) => {
    const numbers = evidence.map((item) => sources.findIndex(({ source }) => source.id === item.source) + 1)
    return <SourceRefs numbers={[...new Set(numbers)].filter((number) => number > 0)} onAsk={ask} />
  }
  const part: MissionPart = {
    facts,
    full,
    refs,
    index,
    paleIf: (evidence) =>
      filters.known && detail && isUndated(evidence, detail.sources) ? 'is-pale' : undefined,
    known: filters.known,
    onAsk: (evidence) => ask(numberOf(sources, evidence)),
    onOpen: (sel) => patch({ sel }),
  }
  const shown = state ?? 'not-confirmed'
  const { receivingState, sendingState, kind } = mission
  // what is drawn of its place is drawn as it was known
  const point = full || filters.known ? (full?.point ?? null) : mission.point
  return (
    <Card
      className="card--mission"
      eyebrow={
        <>
          <PostGlyph kind={kind} state={shown} sending={sendingState} size={18} />
          {t(`missionCard.kindOf.${sendingState}`, { kind: t(`post.${kind}`) })}
        </>
      }
      title={
        place
          ? t('missionCard.seat', { town: text(place.names), state: t(`area.${receivingState}`) })
          : text(mission.name)
      }
      subject={id}
      closeLabel={t('card.close')}
      onClose={() => patch({ sel: null })}
      isBusy={!detail}
    >
      {filters.known && full ? (
        <p className="card__note">
          {t('missionCard.asPublished', { day: format.day(filters.known) })}{' '}
          {facts.undated > 0
            ? tn('missionCard.undatedParts', facts.undated, { count: format.integer(facts.undated) })
            : null}
        </p>
      ) : null}
      <div className="mission__top">
        {point ? (
          <div className="mission__inset">
            <PrecisionInset
              post={{ kind, state: shown, sending: sendingState }}
              text={
                point.radius < 1000
                  ? t('missionCard.knownToMetres', { distance: format.integer(point.radius) })
                  : t('missionCard.knownTo', { distance: format.integer(point.radius / 1000) })
              }
            />
          </div>
        ) : null}
        <MissionStatus {...part} />
        {full ? <MissionContact {...part} /> : <LoadingBars label={t('record.loading')} />}
      </div>
      {full ? (
        <>
          <MissionStatements {...part} />
          <MissionStory {...part} />
        </>
      ) : null}
      <MissionActions {...part} />
      <MissionRelated {...part} detail={detail} />
      {sources.length > 0 ? (
        <SourceList sources={sources} isOpen={showsSources} onToggle={setShowsSources} asked={asked} />
      ) : null}
    </Card>
  )
}

const numberOf = (
  sources: ReturnType<typeof missionSources>,
  evidence: Parameters<MissionPart['onAsk']>[0],
) => Math.max(1, sources.findIndex(({ source }) => source.id === evidence[0]?.source) + 1)
