import { useCallback, useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { headlines } from '#selectors/headline.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { HeadlineTile } from './HeadlineTile.tsx'
import { PostsTile } from './PostsTile.tsx'

/** The latest preferred claim of each headline indicator; both capitals where both speak. */
export function HeadlineFigures() {
  const { t } = useI18n()
  const { record } = useRecord()
  const { address, filters, patch } = useAddress()
  const index = recordIndex(record)
  const tiles = useMemo(() => headlines(index, filters), [index, filters])
  const handleSelect = useCallback((id: string) => patch({ sel: { kind: 'claim', id } }), [patch])
  return (
    <section className="tiles" aria-labelledby="tiles-title" id="figures">
      <h2 id="tiles-title" className="visually-hidden">
        {t('figures.title')}
      </h2>
      {tiles.map((tile) => (
        <HeadlineTile
          key={tile.id}
          tile={tile}
          index={index}
          selected={address.sel?.kind === 'claim' ? address.sel.id : null}
          onSelect={handleSelect}
        />
      ))}
      <PostsTile index={index} />
    </section>
  )
}
