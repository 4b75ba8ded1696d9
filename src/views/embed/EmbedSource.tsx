import { useMemo } from 'react'
import { DEFAULT_ADDRESS } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { pictureSources } from '#selectors/scenes/pictureSources.ts'
import { useAddress } from '#state/addressBar.ts'
import { release } from '#state/oneFile.ts'
import { toQuery } from '#state/query.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { filterWords } from '../filterWords.ts'

/** Claimants who are named; the others are counted. */
const NAMED = 3

/** Under a view in somebody else's page: what narrows it, who says so, which record it is, and the way to all of it. */
export function EmbedSource() {
  const i18n = useI18n()
  const { t, tn, text, format } = i18n
  const { record } = useRecord()
  const { address } = useAddress()
  const { licence } = record.dataset
  const index = recordIndex(record)
  const names = useMemo(
    () =>
      pictureSources(index, null, address, null).claimants.map(({ id }) =>
        text(index.claimants.get(id)?.name ?? { en: id }),
      ),
    [index, address, text],
  )
  const others = names.length - NAMED
  const filters = filterWords(i18n, address)
  const { version, releasedOn, sha256 } = release
  return (
    <footer className="footer embed__source">
      {filters.length > 0 ? <p>{t('embed.filters', { filters: filters.join(' · ') })}</p> : null}
      {names.length > 0 ? (
        <p>
          {others > 0
            ? tn('embed.saysMore', others, {
                names: names.slice(0, NAMED).join(', '),
                count: format.integer(others),
              })
            : t('embed.says', { names: format.list(names) })}
        </p>
      ) : null}
      {address.view === 'missions' ? <p>{t('footer.boundaries')}</p> : null}
      <p>
        <span title={sha256}>
          {t('edition.stamp', { version, day: format.day(releasedOn) })} {t('edition.hash')}{' '}
          {sha256.slice(0, 7)}
        </span>
        <a href={licence.url} target="_blank" rel="noopener noreferrer license">
          {licence.name}
        </a>
      </p>
      <p className="footer__end">
        <a
          className="embed__open"
          href={`./${toQuery({ ...address, embed: DEFAULT_ADDRESS.embed })}`}
          target="_blank"
          rel="noopener"
        >
          {t('app.name')}: {t('embed.open')}
        </a>
      </p>
    </footer>
  )
}
