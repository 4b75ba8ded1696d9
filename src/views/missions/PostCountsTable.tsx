import { AREAS, POST_KINDS, type PostKind } from '#domain/codelists.ts'
import { without } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { postCounts, posts } from '#selectors/posts.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { addressNow, useAddress } from '#state/addressBar.ts'
import { PostGlyph } from '#ui/map/PostGlyph.tsx'

const ROWS = [
  { key: 'embassy', kinds: ['embassy', 'embassy-branch-office'] },
  { key: 'consulateGeneral', kinds: ['consulate-general', 'consulate', 'vice-consulate', 'consular-agency'] },
  { key: 'honorary', kinds: ['honorary-consulate'] },
] as const satisfies { key: string; kinds: readonly PostKind[] }[]

/** Key of the map, counts and filter in one: its rows and columns are the filters on kind and sending state. */
export function PostCountsTable({ index }: { index: RecordIndex }) {
  const { t, format } = useI18n()
  const { address, patch } = useAddress()
  const shown = posts(index, without(address, 'posts', 'states'))
  const counts = { KAZ: postCounts(shown, 'KAZ'), TUR: postCounts(shown, 'TUR') }
  const isOn = (kinds: readonly PostKind[], of = address) => kinds.every((kind) => of.posts?.includes(kind))
  const toggleKinds = (kinds: readonly PostKind[]) => {
    // the table itself may still wait for its turn
    const now = addressNow()
    const others = (now.posts ?? []).filter((kind) => !kinds.includes(kind))
    const next = isOn(kinds, now)
      ? others
      : POST_KINDS.filter((kind) => kinds.includes(kind) || others.includes(kind))
    patch({ posts: next.length > 0 ? next : null })
  }
  const stateWords = (area: (typeof AREAS)[number]) =>
    t(area === 'KAZ' ? 'missions.kazakh' : 'missions.turkish')
  const totalWords = t(address.known || address.time ? 'missions.totalAttested' : 'missions.total')
  /** A number alone says nothing to who comes to it by Tab: row and column are in its name. */
  const count = (area: (typeof AREAS)[number], row: string, id: string, value: number) => (
    <button
      type="button"
      className="figure"
      data-opens={id}
      aria-label={`${format.integer(value)}: ${row}, ${stateWords(area)}`}
      onClick={() => patch({ sel: { kind: 'figure', id } })}
    >
      {format.integer(value)}
    </button>
  )
  return (
    <table className="counts">
      <caption className="visually-hidden">{t('missions.kind')}</caption>
      <thead>
        <tr>
          <td />
          {AREAS.map((area) => (
            <th key={area} scope="col">
              <button
                type="button"
                className={`counts__state text-${area}`}
                aria-pressed={address.states === area}
                onClick={() => patch({ states: addressNow().states === area ? null : area })}
              >
                {stateWords(area)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ key, kinds }) => (
          <tr key={key}>
            <th scope="row">
              <button
                type="button"
                className="counts__kind"
                aria-pressed={isOn(kinds)}
                onClick={() => toggleKinds(kinds)}
              >
                <PostGlyph kind={kinds[0]} state="active" sending="KAZ" />
                {t(`post.${kinds[0]}`)}
              </button>
            </th>
            {AREAS.map((area) => (
              <td key={area} className={`text-${area}`}>
                {count(area, t(`post.${kinds[0]}`), `posts/${area}/${kinds[0]}`, counts[area][key])}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">
            <span className="counts__kind">
              <PostGlyph kind="honorary-consulate" state="disputed" sending="KAZ" />
              {t('missions.disputed')}
            </span>
          </th>
          {AREAS.map((area) => (
            <td key={area} className={`text-${area}`}>
              {count(area, t('missions.disputed'), `posts/${area}/disputed`, counts[area].disputed)}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{totalWords}</th>
          {AREAS.map((area) => (
            <td key={area}>{count(area, totalWords, `posts/${area}`, counts[area].total)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
