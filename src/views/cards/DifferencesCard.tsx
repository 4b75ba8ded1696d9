import { useMemo, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { differences } from '#selectors/differences.ts'
import { remarkOn } from '#selectors/publishedParts.ts'
import { useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'
import type { CardData } from './cardProps.ts'
import { DifferenceRow } from './DifferenceRow.tsx'
import { RemarkRow } from './RemarkRow.tsx'

/** Rows before a reader asks for all. */
const SHORT = 6

/** Where the accounts differ. In short, the latest difference on each measure; in full, every year of each. */
export function DifferencesCard({ index, detail, filters }: CardData) {
  const { t, format } = useI18n()
  const { address, patch } = useAddress()
  const [chosen, setShowsAll] = useState<boolean | null>(null)
  const showsAll = chosen ?? address.view === 'differences'
  const { rows, remarks } = useMemo(() => differences(index, filters, detail), [index, filters, detail])
  const all = rows.length + remarks.length
  const latest = rows.filter(({ isLatest }) => isLatest)
  const isShort = !showsAll && all > SHORT
  const shown = isShort ? latest.slice(0, SHORT) : rows
  const shownRemarks = isShort ? remarks.slice(0, SHORT - shown.length) : remarks
  const selected = address.sel?.kind === 'claim' ? address.sel.id : null
  return (
    <Card className="card--differences" title={t('differences.title')}>
      <p className="card__sub">{t(isShort ? 'differences.latest' : 'differences.sub')}</p>
      {all === 0 ? <p className="card__empty">{t('differences.none')}</p> : null}
      <ul className="differences">
        {shown.map((row) => (
          <DifferenceRow
            key={row.id}
            row={row}
            index={index}
            selected={selected}
            onOpen={(id) => patch({ sel: { kind: 'claim', id } })}
          />
        ))}
      </ul>
      {shownRemarks.length > 0 ? (
        <>
          {isShort ? null : <h3 className="card__part">{t('differences.remarks')}</h3>}
          <ul className="differences">
            {shownRemarks.map((remark) => (
              <RemarkRow
                key={remark.id}
                remark={remark}
                full={remarkOn(detail, remark.id, filters)}
                index={index}
                detail={detail}
              />
            ))}
          </ul>
        </>
      ) : null}
      {all > SHORT ? (
        <button
          type="button"
          className="button button--small button--quiet"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? t('card.showFewer') : t('card.showAll', { count: format.integer(all) })}
        </button>
      ) : null}
    </Card>
  )
}
