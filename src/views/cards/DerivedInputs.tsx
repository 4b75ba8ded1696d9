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
import { bySource } from './bySource.ts'
import { claimantName, claimFigure, claimFigureParts, claimTitle } from './claimWords.ts'

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
  const items =
    figure.kind === 'events'
      ? figure.events.map(({ id, title, time }) => ({
          sel: { kind: 'event' as const, id },
          label: text(title),
          aside: format.period(time),
        }))
      : figure.claims.map((claim) => ({
          sel: { kind: 'claim' as const, id: claim.id },
          label: claimTitle(i18n, index, claim),
          aside: claimFigure(i18n, index, claim),
        }))
  return (
    <LongList label={t('derived.counted')}>
      {items.map(({ sel, label, aside }) => (
        <li key={sel.id}>
          <button type="button" onClick={() => onOpen(sel)}>
            <span>{label}</span> <span className="long-list__aside">{aside}</span>
          </button>
        </li>
      ))}
    </LongList>
  )
}

function PostLinks({
  posts,
  index,
  onOpen,
}: { posts: readonly Post[] } & Pick<DerivedInputsProps, 'index' | 'onOpen'>) {
  const { t, text } = useI18n()
  return (
    <LongList label={t('derived.counted')} shown={Infinity}>
      {posts.map(({ mission, state }) => {
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
      })}
    </LongList>
  )
}
