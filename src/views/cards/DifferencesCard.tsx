import { useCallback, useDeferredValue, useMemo } from 'react'
import { NO_FILTERS } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { contradictions, differingFigures } from '#selectors/differences.ts'
import { remarkOn } from '#selectors/publishedParts.ts'
import { useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'
import { usePortion } from '#ui/evidence/usePortion.tsx'
import { EnlargeButton } from '../EnlargeButton.tsx'
import type { CardData } from './cardProps.ts'
import { DifferenceRow } from './DifferenceRow.tsx'
import { RemarkRow } from './RemarkRow.tsx'

/** Rows beside the other views. */
const SHORT = 6
/** Rows that come with the page to themselves; the others of the first portion follow them. */
const FIRST = 30

/**
 * Where the accounts differ. Beside the other views, the latest difference on each measure; with the page to itself, every
 * year of each.
 */
export function DifferencesCard({ index, detail, filters }: CardData) {
  const { t, format } = useI18n()
  const { address, patch } = useAddress()
  const isLarge = address.view === 'differences'
  const { time, known, hidesUndated } = filters
  const cut = useMemo(
    () => ({ ...NO_FILTERS, time, known, hidesUndated }),
    // oxlint-disable-next-line react/exhaustive-deps -- the same years are a new object in every address
    [time?.start, time?.end, known, hidesUndated],
  )
  // the detail that comes later changes no number
  const rows = useMemo(() => differingFigures(index, cut), [index, cut])
  const remarks = useMemo(() => contradictions(index, cut, detail), [index, cut, detail])
  const all = rows.length + remarks.length
  const latest = rows.filter(({ isLatest }) => isLatest)
  const isShort = !isLarge && all > SHORT
  const shown = isShort ? latest.slice(0, SHORT) : rows
  const shownRemarks = isShort ? remarks.slice(0, SHORT - shown.length) : remarks
  const { shown: inView, more, list } = usePortion<HTMLUListElement>(shown.length)
  const isFollowed = useDeferredValue(!isShort, false)
  const selected = address.sel?.kind === 'claim' ? address.sel.id : null
  const handleOpen = useCallback((id: string) => patch({ sel: { kind: 'claim', id } }), [patch])
  return (
    <Card
      className="card--differences"
      title={t('differences.title')}
      aside={
        isLarge ? (
          <EnlargeButton view="differences" />
        ) : isShort ? (
          <button
            type="button"
            className="button button--small button--quiet"
            onClick={() => patch({ view: 'differences' })}
          >
            {t('differences.all', { count: format.integer(all) })}
          </button>
        ) : null
      }
    >
      <p className="card__sub">{t(isShort ? 'differences.latest' : 'differences.sub')}</p>
      {all === 0 ? <p className="card__empty">{t('differences.none')}</p> : null}
      <ul className="differences" ref={list}>
        {shown.slice(0, isFollowed ? inView : Math.min(inView, FIRST)).map((row) => (
          // of one measure the years show another difference, in the same place
          <DifferenceRow
            key={isShort ? row.indicator.id : row.id}
            row={row}
            index={index}
            selected={selected}
            onOpen={handleOpen}
          />
        ))}
      </ul>
      {more}
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
    </Card>
  )
}
