import { useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { isRemark } from '#selectors/headlineTime.ts'
import { knownThenNow, type Reading, type ThenNow } from '#selectors/knownThenNow.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { readsOtherwise } from '#selectors/scenes/finding.ts'
import { Icon } from '#ui/controls/Icon.tsx'
import { Heard } from '#ui/evidence/Heard.tsx'
import { claimFigure } from '../../sharedWords.ts'
import type { PictureProps } from './pictureProps.ts'
import './rowsPicture.css'

const ROW = 78

/** What was read on a past day beside what is read today, where they differ. */
export function ThenNowPicture({ model, box }: PictureProps) {
  const { t, tn, format } = useI18n()
  const { index, address } = model
  const known = useMemo(() => knownThenNow(index, address), [index, address])
  if (!known || !address.known) return null
  const differing = known.rows.filter(readsOtherwise)
  const room = Math.max(3, Math.floor((box.height - 2 * ROW * box.u) / (ROW * box.u)))
  const unchanged = known.rows.length - differing.length
  return (
    <>
      <table className="then-now-picture">
        <thead>
          <tr>
            <td />
            <th scope="col">{format.day(address.known)}</th>
            <td />
            <th scope="col">{t('room.table.now')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.slice(0, room).map((row) => (
            <Row key={row.id} row={row} index={index} />
          ))}
        </tbody>
      </table>
      {unchanged > 0 ? (
        <p className="then-now-picture__rest">
          {tn('thenNow.unchanged', unchanged, { count: format.integer(unchanged) })}
        </p>
      ) : null}
    </>
  )
}

function Row({ row, index }: { row: ThenNow; index: RecordIndex }) {
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
        <Value reading={row.past} index={index} />
      </td>
      <td className="then-now-picture__arrow">
        <Icon name="arrow" />
      </td>
      <td>
        <Value reading={row.present} index={index} />
      </td>
    </tr>
  )
}

function Value({ reading, index }: { reading: Reading | null; index: RecordIndex }) {
  const i18n = useI18n()
  const { t, format } = i18n
  if (!reading) return <span className="then-now-picture__none">{t('thenNow.nothing')}</span>
  if (reading.kind === 'count') return <b>{format.integer(reading.value)}</b>
  const { claim } = reading
  return (
    <>
      <b>
        <Heard text={claimFigure(i18n, index, claim)} />
      </b>{' '}
      {claim.time && !isRemark(index, claim) ? <small>{format.period(claim.time)}</small> : null}
    </>
  )
}
