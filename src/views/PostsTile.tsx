import { useI18n } from '#i18n/I18nProvider.tsx'
import { isStanding, newestList, posts } from '#selectors/posts.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'

/** Posts of both states that stand, as of the day that is read; disputed ones are counted apart. */
export function PostsTile({ index }: { index: RecordIndex }) {
  const { t, tn, format } = useI18n()
  const { address, patch } = useAddress()
  const standing = posts(index, address).filter(isStanding)
  const active = standing.filter(({ state }) => state === 'active').length
  const disputed = standing.length - active
  const list = newestList(index, address.known)
  const isPast = address.known !== null || address.time !== null
  const by = address.known
    ? t('figures.attestedBy', { day: format.day(address.known) })
    : address.time
      ? t('figures.attestedBy', { day: String(address.time.end) })
      : list
        ? t('figures.asListed', { day: format.period(list.asOf) })
        : ''
  const listed = isPast ? t('figures.attested') : t('figures.listed')
  const count = `${format.integer(active)} ${listed}`
  const disputedWords =
    disputed > 0 ? tn('figures.disputed', disputed, { count: format.integer(disputed) }) : null
  const isSelected = address.sel?.kind === 'figure' && address.sel.id === 'posts'
  return (
    <div className="tile tile--1">
      <h3>{t('figures.posts')}</h3>
      <div className="tile__voices">
        <button
          type="button"
          className="tile__voice figure"
          aria-label={[t('figures.posts'), `${count} ${by}`, disputedWords].filter(Boolean).join('. ')}
          aria-pressed={isSelected}
          data-opens="posts"
          onClick={() => patch({ sel: { kind: 'figure', id: 'posts' } })}
        >
          <span className="tile__figure">
            {format.integer(active)} <small>{listed}</small>
          </span>{' '}
          <span className="tile__by">
            <span className="tile__who">{by}</span>{' '}
            {disputedWords ? <span className="pill">{disputedWords}</span> : null}
          </span>
        </button>
      </div>
    </div>
  )
}
