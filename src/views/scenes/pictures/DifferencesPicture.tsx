import { useMemo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Beside } from '#i18n/SecondLanguage.tsx'
import { type Account, differences } from '#selectors/differences.ts'
import { ValueLine } from '#ui/room/ValueLine.tsx'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'
import { heard } from '#i18n/heard.ts'
import { claimantName, claimFigure } from '../../sharedWords.ts'
import type { PictureProps } from './pictureProps.ts'
import './rowsPicture.css'

/** Height of a row, room units. */
const ROW = 106
const KEY = 60

/** The first account of each voice; when one voice contradicts itself, all of its claimants. */
function opponents(accounts: readonly Account[]): readonly Account[] {
  const firsts = accounts.filter(
    (account, i) => accounts.findIndex(({ voice }) => voice === account.voice) === i,
  )
  return firsts.length > 1 ? firsts : accounts
}

/** Where the accounts differ: a row for each measure, as long as they lie apart. */
export function DifferencesPicture({ model, box }: PictureProps) {
  const i18n = useI18n()
  const { t, tn, text, format } = i18n
  const { index, detail, address } = model
  const { u, width, height, isNarrow } = box
  const rows = useMemo(
    () => differences(index, address, detail).rows.filter(({ isLatest }) => isLatest),
    [index, address, detail],
  )
  const quoted = new Set(model.finding?.claims)
  const isQuoted = ({ accounts }: (typeof rows)[number]) => accounts.some(({ claim }) => quoted.has(claim.id))
  const room = Math.max(3, Math.floor((height - KEY * u) / (ROW * u)))
  const shown = rows.toSorted((a, b) => Number(isQuoted(b)) - Number(isQuoted(a))).slice(0, room)
  const line = isNarrow ? width : width * 0.56
  const by = ({ claimant, voice, claim }: Account) =>
    claimant && voice !== 'other' ? t(`by.${claimant.kind}`) : claimantName(i18n, index, claim)
  if (rows.length === 0) return <p className="rows-picture__none">{t('differences.none')}</p>
  return (
    <>
      <ul className="rows-picture">
        {shown.map(({ id, indicator, time, accounts }) => {
          const [first, ...others] = opponents(accounts)
          return (
            <li key={id}>
              <div className="rows-picture__what">
                <p>{t('evidence.of', { name: text(indicator.name), period: format.period(time) })}</p>
                <small>
                  {t('differences.against', {
                    one: by(first!),
                    other: format.list([...new Set(others.map(by))]),
                  })}
                </small>
              </div>
              <p className="visually-hidden">
                {heard(
                  i18n,
                  format.list(
                    accounts.map(({ claim }) =>
                      t('label.voice', {
                        voice: claimantName(i18n, index, claim),
                        value: claimFigure(i18n, index, claim),
                      }),
                    ),
                  ),
                )}
              </p>
              <ValueLine
                width={line}
                u={u}
                points={accounts.map(({ claim, voice, whose }) => ({
                  id: claim.id,
                  value: claim.value!,
                  label: claimFigure(i18n, index, claim),
                  voice,
                  whose,
                  precision: claim.precision,
                }))}
              />
            </li>
          )
        })}
      </ul>
      <ul className="room-key">
        {(['KAZ', 'TUR', 'other'] as const).map((voice) => (
          <li key={voice}>
            <VoiceGlyph voice={voice} />
            <span>
              {t(`voice.${voice}`)}{' '}
              <Beside to={t(`voice.${voice}`)} say={(second) => second.t(`voice.${voice}`)} />
            </span>
          </li>
        ))}
        {rows.length > shown.length ? (
          <li>
            {tn('room.source.more', rows.length - shown.length, {
              count: format.integer(rows.length - shown.length),
            })}
          </li>
        ) : null}
      </ul>
    </>
  )
}
