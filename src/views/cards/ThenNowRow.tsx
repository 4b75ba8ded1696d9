import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { isRemark } from '#selectors/headlineTime.ts'
import type { Reading, ThenNow } from '#selectors/knownThenNow.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { Icon } from '#ui/controls/Icon.tsx'
import { Heard } from '#ui/evidence/Heard.tsx'
import { claimFigure } from './claimWords.ts'

interface ThenNowRowProps {
  row: ThenNow
  index: RecordIndex
  onOpen: (selection: Selection) => void
}

/** One measure: what was read then, and what is read now; each opens its evidence. */
export function ThenNowRow({ row, index, onOpen }: ThenNowRowProps) {
  const { t, text } = useI18n()
  const { kind, name, area } = row
  const title =
    kind === 'goal' || kind === 'posts' || kind === 'events'
      ? t(`thenNow.${kind}`)
      : name
        ? text(name)
        : row.id
  const aside = [
    area ? t(`voice.${area}`) : '',
    kind === 'goal' ? t('thenNow.goalNote') : kind === 'revised' ? t('thenNow.same') : '',
  ].filter(Boolean)
  return (
    <tr>
      <th scope="row">
        {title} {aside.length > 0 ? <small>{aside.join(', ')}</small> : null}
      </th>
      <td>
        <Value reading={row.past} index={index} onOpen={onOpen} />
      </td>
      <td className="then-now__arrow">
        <Icon name="arrow" />
      </td>
      <td>
        <Value reading={row.present} index={index} onOpen={onOpen} />
      </td>
    </tr>
  )
}

function Value({ reading, index, onOpen }: { reading: Reading | null } & Omit<ThenNowRowProps, 'row'>) {
  const i18n = useI18n()
  const { t, format } = i18n
  if (!reading) return <span className="then-now__none">{t('thenNow.nothing')}</span>
  if (reading.kind === 'count') {
    return (
      <button type="button" className="figure" onClick={() => onOpen({ kind: 'figure', id: reading.figure })}>
        {format.integer(reading.value)}
      </button>
    )
  }
  const { claim } = reading
  return (
    <>
      <button type="button" className="figure" onClick={() => onOpen({ kind: 'claim', id: claim.id })}>
        <Heard isLabel text={claimFigure(i18n, index, claim)} />
      </button>
      {claim.time && !isRemark(index, claim) ? <small>{format.period(claim.time)}</small> : null}
    </>
  )
}
