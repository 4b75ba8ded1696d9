import { memo } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { Account, Difference } from '#selectors/differences.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { MiniLine } from '#ui/evidence/MiniLine.tsx'
import { seenAndHeard } from '#i18n/heard.ts'
import { claimantName, claimFigure } from './claimWords.ts'

interface DifferenceRowProps {
  row: Difference
  index: RecordIndex
  selected: string | null
  onOpen: (claim: string) => void
}

/** The first account of each voice; when one voice contradicts itself, all of its claimants. */
function opponents(accounts: readonly Account[]): readonly Account[] {
  const firsts = accounts.filter(
    (account, i) => accounts.findIndex(({ voice }) => voice === account.voice) === i,
  )
  return firsts.length > 1 ? firsts : accounts
}

/** The same accounts of the same thing, whatever else the years in view hold. */
const isSame = (a: DifferenceRowProps, b: DifferenceRowProps) =>
  a.index === b.index &&
  a.selected === b.selected &&
  a.onOpen === b.onOpen &&
  a.row.id === b.row.id &&
  a.row.accounts.length === b.row.accounts.length &&
  a.row.accounts.every(({ claim }, i) => claim === b.row.accounts[i]!.claim)

/** One measure of one time, and how far apart its accounts are; each figure opens its own evidence. */
export const DifferenceRow = memo(function DifferenceRow({
  row,
  index,
  selected,
  onOpen,
}: DifferenceRowProps) {
  const i18n = useI18n()
  const { t, text, format } = i18n
  const name = text(row.indicator.name)
  const period = format.period(row.time)
  const who = (account: Account) => claimantName(i18n, index, account.claim)
  const [first, ...others] = opponents(row.accounts)
  const by = (account: Account) => {
    const { claimant, voice } = account
    const isOffice = claimant !== null && voice !== 'other' && claimant.kind !== 'international-organisation'
    const isTwice = row.accounts.some((other) => other !== account && other.claimant?.kind === claimant?.kind)
    return isOffice && !isTwice ? t(`by.${claimant.kind}`) : who(account)
  }
  return (
    <li className="difference">
      <button
        type="button"
        className="difference__what"
        data-opens={first!.claim.id}
        onClick={() => onOpen(first!.claim.id)}
      >
        {t('evidence.of', { name, period })}{' '}
        <small>
          {t('differences.against', { one: by(first!), other: format.list([...new Set(others.map(by))]) })}
        </small>
      </button>
      <MiniLine
        selected={selected}
        onOpen={onOpen}
        points={row.accounts.map((account) => {
          const figure = claimFigure(i18n, index, account.claim)
          return {
            id: account.claim.id,
            value: account.claim.value!,
            label: figure,
            name: t('differences.speak', {
              name,
              period,
              claimant: who(account),
              figure: seenAndHeard(i18n, figure),
            }),
            voice: account.voice,
            whose: account.whose,
            precision: account.claim.precision,
          }
        })}
      />
    </li>
  )
}, isSame)
