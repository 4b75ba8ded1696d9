import { useI18n } from '#i18n/I18nProvider.tsx'
import { isStanding, posts } from '#selectors/posts.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { usePortion } from '#ui/evidence/usePortion.tsx'
import { PostGlyph } from '#ui/map/PostGlyph.tsx'
import { openedWords } from '../openedWords.ts'

/** The map as a table: the same posts, also those whose place is not known. */
export function PostList({ index }: { index: RecordIndex }) {
  const { t, text, format } = useI18n()
  const { address, patch } = useAddress()
  // what stands comes first; the past after it
  const rows = posts(index, address).toSorted((a, b) => Number(isStanding(b)) - Number(isStanding(a)))
  const { shown: inView, more, list } = usePortion<HTMLTableSectionElement>(rows.length)
  if (rows.length === 0) return <p className="empty">{t('missions.empty')}</p>
  return (
    <div className="table-scroll" role="region" aria-label={t('missions.caption')} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{t('missions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('missions.column.post')}</th>
            <th scope="col">{t('missions.column.sending')}</th>
            <th scope="col">{t('missions.column.town')}</th>
            <th scope="col">{t('missions.column.state')}</th>
            <th scope="col">{t('missions.column.opened')}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.slice(0, inView).map(({ mission, state, opened }) => {
            const place = mission.seat ? index.places.get(mission.seat) : undefined
            const isSelected = address.sel?.kind === 'mission' && address.sel.id === mission.id
            return (
              <tr key={mission.id} className={isSelected ? 'is-selected' : undefined}>
                <th scope="row">
                  <button
                    type="button"
                    className="table__open"
                    aria-pressed={isSelected}
                    onClick={() => patch({ sel: { kind: 'mission', id: mission.id } })}
                  >
                    <PostGlyph kind={mission.kind} state={state} sending={mission.sendingState} />
                    {t(`post.${mission.kind}`)}
                  </button>
                </th>
                <td>{t(`area.${mission.sendingState}`)}</td>
                <td>
                  {mission.label ? text(mission.label) : place ? text(place.names) : t('missions.noPlace')}
                </td>
                <td>{t(`state.${state}`)}</td>
                <td>{openedWords({ t, format }, opened)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {more}
    </div>
  )
}
