import type { DetailRecord } from '#domain/coreRecord.ts'
import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { EvidenceModel } from '#selectors/evidence.ts'
import { whoseOf } from '#selectors/marks.ts'
import type { Post } from '#selectors/posts.ts'
import { type RecordIndex, voiceOf } from '#selectors/recordIndex.ts'
import { ClaimRow } from '#ui/evidence/ClaimRow.tsx'
import { LoadingBars } from '#ui/evidence/LoadingBars.tsx'
import { LongList } from '#ui/evidence/LongList.tsx'
import { SourceCitation } from '#ui/evidence/SourceCitation.tsx'
import { PostGlyph } from '#ui/map/PostGlyph.tsx'
import { Heard } from '#ui/evidence/Heard.tsx'
import { bySource } from './bySource.ts'
import { claimantName, claimFigure, claimFigureParts, claimTitle } from './claimWords.ts'

/** The posts of the record are fewer. */
const MOST_POSTS = 300

interface DerivedInputsProps {
  model: Extract<EvidenceModel, { kind: 'derived' }>
  index: RecordIndex
  detail: DetailRecord | null
  onOpen: (selection: Selection) => void
}

/** Everything that went into a derived figure, one by one. */
export function DerivedInputs({ model, index, detail, onOpen }: DerivedInputsProps) {
  const i18n = useI18n()
  const { t, text, format } = i18n
  const { figure, list } = model
  if (figure.kind === 'gap' || figure.kind === 'sum') {
    return (
      <ul className="claim-rows">
        {figure.claims.map((claim) => {
          const voice = voiceOf(index, claim)
          return (
            <ClaimRow
              key={claim.id}
              voice={voice}
              voiceLabel={t(`voice.${voice}`)}
              whose={whoseOf(index, claim.indicator)}
              precision={claim.precision}
              {...claimFigureParts(i18n, index, claim, 4)}
              who={claimantName(i18n, index, claim)}
              meta={[claim.time ? format.period(claim.time) : '', t(`confidence.${claim.confidence}`)]}
              onOpen={() => onOpen({ kind: 'claim', id: claim.id })}
            />
          )
        })}
      </ul>
    )
  }
  if (figure.kind === 'posts') {
    return (
      <>
        <PostLinks posts={figure.posts} index={index} onOpen={onOpen} />
        {figure.of !== 'disputed' && figure.disputed.length > 0 ? (
          <>
            <h4>{t('derived.disputed')}</h4>
            <PostLinks posts={figure.disputed} index={index} onOpen={onOpen} />
          </>
        ) : null}
        {figure.list ? (
          <section className="evidence__part">
            <h4>{t('derived.newestList', { day: format.period(figure.list.asOf) })}</h4>
            {detail ? (
              <ul className="sources">
                {bySource(list).map((item) => (
                  <li key={item.source.id}>
                    <SourceCitation {...item} />
                  </li>
                ))}
              </ul>
            ) : (
              <LoadingBars label={t('record.loading')} rows={2} />
            )}
          </section>
        ) : null}
      </>
    )
  }
  const itemAt = (place: number): { sel: Selection; label: string; aside: string } => {
    if (figure.kind === 'events') {
      const { id, title, time } = index.events.at(figure.rows[place]!)
      return { sel: { kind: 'event', id }, label: text(title), aside: format.period(time) }
    }
    const claim = figure.claims[place]!
    const sel: Selection = { kind: 'claim', id: claim.id }
    return { sel, label: claimTitle(i18n, index, claim), aside: claimFigure(i18n, index, claim) }
  }
  return (
    <LongList
      label={t('derived.counted')}
      length={figure.kind === 'events' ? figure.rows.length : figure.claims.length}
      item={(place) => {
        const { sel, label, aside } = itemAt(place)
        return (
          <li key={sel.id}>
            <button type="button" onClick={() => onOpen(sel)}>
              <span>{label}</span>{' '}
              <span className="long-list__aside">
                <Heard isLabel text={aside} />
              </span>
            </button>
          </li>
        )
      }}
    />
  )
}

function PostLinks({
  posts,
  index,
  onOpen,
}: { posts: readonly Post[] } & Pick<DerivedInputsProps, 'index' | 'onOpen'>) {
  const { t, text } = useI18n()
  return (
    <LongList
      label={t('derived.counted')}
      shown={MOST_POSTS}
      length={posts.length}
      item={(at) => {
        const { mission, state } = posts[at]!
        const place = mission.seat ? index.places.get(mission.seat) : undefined
        return (
          <li key={mission.id}>
            <button type="button" onClick={() => onOpen({ kind: 'mission', id: mission.id })}>
              <PostGlyph kind={mission.kind} state={state} sending={mission.sendingState} size={18} />
              <span>{place ? text(place.names) : t('missionCard.noTown')}</span>{' '}
              <span className="long-list__aside">{t(`post.${mission.kind}`)}</span>
            </button>
          </li>
        )
      }}
    />
  )
}
