import type { CoreClaim } from '#domain/coreRecord.ts'
import { lastOf } from '#domain/timePeriod.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import type { HeadlineFigure, HeadlineVoice } from '#selectors/headline.ts'
import { isStanding, newestList, posts } from '#selectors/posts.ts'
import { perspectiveOf, type RecordIndex } from '#selectors/recordIndex.ts'
import { standsAt } from '#selectors/visibleClaims.ts'
import type { Address } from '#domain/filters.ts'
import { claimantName, claimFigure } from '../../documentWords.ts'

/** The period as a headline writes it: of a running total, the month to which it runs. */
export function headlinePeriod({ t, format }: I18n, index: RecordIndex, claim: CoreClaim): string {
  const time = standsAt(claim)
  if (time === null) return ''
  const isRunning = index.indicators.get(claim.indicator)?.measure === 'cumulative'
  return isRunning ? t('figures.to', { day: format.period(lastOf(time).slice(0, 7)) }) : format.period(time)
}

/** Whose account: "Astana" where a capital speaks, else the claimant. */
export function accountName(i18n: I18n, index: RecordIndex, { area, claim }: HeadlineVoice): string {
  if (area) return i18n.t(`voice.${area}`)
  if (!claim) return ''
  const says = perspectiveOf(index, claim)
  return says && says !== 'joint' ? i18n.t(`voice.${says}`) : claimantName(i18n, index, claim)
}

/** Posts that stand, as the tile says it: how many, as of when, and how many are disputed. */
export function postsFigure({ t, tn, format }: I18n, index: RecordIndex, address: Address) {
  const standing = posts(index, address).filter(isStanding)
  const active = standing.filter(({ state }) => state === 'active').length
  const disputed = standing.length - active
  const list = newestList(index, address.known)
  const by = address.known
    ? t('figures.attestedBy', { day: format.day(address.known) })
    : address.time
      ? t('figures.attestedBy', { day: String(address.time.end) })
      : list
        ? t('figures.asListed', { day: format.period(list.asOf) })
        : ''
  return {
    list,
    count: format.integer(active),
    what: address.known !== null || address.time !== null ? t('figures.attested') : t('figures.listed'),
    by,
    disputed: disputed > 0 ? tn('figures.disputed', disputed, { count: format.integer(disputed) }) : '',
  }
}

/** The headline figures as rows: figure, account, period, value, rivals. */
export function figuresTable(
  i18n: I18n,
  index: RecordIndex,
  figures: readonly HeadlineFigure[],
  address: Address,
) {
  const { t, tn, text, format } = i18n
  const rows = figures.flatMap(({ name, voices }) =>
    voices.map((voice) => {
      const { claim, rivals } = voice
      if (!claim) return [text(name), accountName(i18n, index, voice), '', t('figures.none'), '']
      return [
        text(name),
        accountName(i18n, index, voice),
        headlinePeriod(i18n, index, claim),
        claimFigure(i18n, index, claim),
        rivals > 0 ? tn('figures.rivals', rivals, { count: format.integer(rivals) }) : '',
      ]
    }),
  )
  const { count, what, by, disputed } = postsFigure(i18n, index, address)
  return {
    columns: [t('table.figure'), t('table.account'), t('table.period'), t('table.amount'), t('table.rivals')],
    rows: [...rows, [t('figures.posts'), '', by, `${count} ${what}`, disputed]],
  }
}
