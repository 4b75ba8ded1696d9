import { useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { knownThenNow } from '#selectors/knownThenNow.ts'
import { useAddress } from '#state/addressBar.ts'
import { Card } from '#ui/evidence/Card.tsx'
import type { CardData } from './cardProps.ts'
import { ThenNowRow } from './ThenNowRow.tsx'

/** What was read on the day of knowledge beside what is read today, where they differ. */
export function KnownCard({ index, filters }: CardData) {
  const { t, tn, format } = useI18n()
  const { patch } = useAddress()
  const model = useMemo(() => knownThenNow(index, filters), [index, filters])
  if (!model || !filters.known) return null
  const differing = model.rows.filter(({ differs }) => differs)
  const unchanged = model.rows.length - differing.length
  return (
    <Card
      className="card--known"
      title={t('thenNow.title')}
      aside={t('thenNow.days', { day: format.day(filters.known) })}
    >
      <table className="then-now">
        <thead className="visually-hidden">
          <tr>
            <td />
            <th scope="col">{t('thenNow.then')}</th>
            <td />
            <th scope="col">{t('thenNow.now')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((row) => (
            <ThenNowRow key={row.id} row={row} index={index} onOpen={(sel) => patch({ sel })} />
          ))}
        </tbody>
      </table>
      <p className="card__note">
        {unchanged > 0
          ? `${tn('thenNow.unchanged', unchanged, { count: format.integer(unchanged) })}. `
          : null}
        {model.undated > 0 ? (
          <>
            <button
              type="button"
              className="figure"
              onClick={() => patch({ sel: { kind: 'figure', id: 'figures/undated' } })}
            >
              {tn('thenNow.undated', model.undated, { count: format.integer(model.undated) })}
            </button>{' '}
            {t('thenNow.undatedNote')}{' '}
          </>
        ) : null}
        {model.toldLater > 0 ? (
          <button
            type="button"
            className="figure"
            onClick={() => patch({ sel: { kind: 'figure', id: 'events/later' } })}
          >
            {tn('thenNow.toldLater', model.toldLater, { count: format.integer(model.toldLater) })}
          </button>
        ) : null}
      </p>
    </Card>
  )
}
