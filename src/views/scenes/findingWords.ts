import type { CoreClaim } from '#domain/coreRecord.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { asSentence } from '#i18n/sentence.ts'
import { countedTime } from '#selectors/headlineTime.ts'
import { perspectiveOf, type RecordIndex } from '#selectors/recordIndex.ts'
import type { Finding } from '#selectors/scenes/findingTypes.ts'
import { standsAt } from '#selectors/visibleClaims.ts'
import { claimantName, claimFigure, claimSentence } from '../sharedWords.ts'

export const claimPeriod = ({ format }: I18n, index: RecordIndex, claim: CoreClaim): string => {
  const time = countedTime(index, claim) ?? standsAt(claim)
  return time ? format.period(time) : ''
}

const indicatorName = ({ text }: I18n, index: RecordIndex, { indicator }: CoreClaim) => {
  const found = index.indicators.get(indicator)
  return found ? text(found.name) : indicator
}

/** "Astana" where a capital speaks, else who does. */
function speaker(i18n: I18n, index: RecordIndex, claim: CoreClaim): string {
  const perspective = perspectiveOf(index, claim)
  return perspective === 'KAZ' || perspective === 'TUR'
    ? i18n.t(`voice.${perspective}`)
    : claimantName(i18n, index, claim)
}

function withDisputed({ t, tn, format }: I18n, finding: string, disputed: number): string {
  if (disputed === 0) return finding
  const more = tn('room.finding.disputed', disputed, { count: format.integer(disputed) })
  return t('room.finding.withDisputed', { finding, disputed: more })
}

/** A finding as the headline of a scene. */
export function findingWords(i18n: I18n, index: RecordIndex, finding: Finding): string {
  return asSentence(words(i18n, index, finding), i18n.locale)
}

function words(i18n: I18n, index: RecordIndex, finding: Finding): string {
  const { t, tn, text, format } = i18n
  const figure = (claim: CoreClaim) => claimFigure(i18n, index, claim)
  const period = (claim: CoreClaim) => claimPeriod(i18n, index, claim)
  const countOfPosts = (count: number) => tn('missions.count', count, { count: format.integer(count) })
  switch (finding.key) {
    case 'figures': {
      const { all, rivalled } = finding.params
      return rivalled === 0
        ? t('room.finding.figuresNone', { all: format.integer(all) })
        : t('room.finding.figures', { all: format.integer(all), rivalled: format.integer(rivalled) })
    }
    case 'tradeGap': {
      const { astana, ankara } = finding.params
      return t('room.finding.tradeGap', {
        astana: figure(astana),
        astanaPeriod: period(astana),
        ankara: figure(ankara),
        ankaraPeriod: period(ankara),
      })
    }
    case 'tradeOne': {
      const { claim, area } = finding.params
      return t('room.finding.tradeOne', {
        capital: t(`voice.${area}`),
        figure: figure(claim),
        period: period(claim),
      })
    }
    case 'goal': {
      const { goal, best, isMet } = finding.params
      const said = { goal: figure(goal), best: figure(best), period: period(best) }
      return isMet
        ? t('room.finding.goalMet', { ...said, who: speaker(i18n, index, best) })
        : t('room.finding.goal', said)
    }
    case 'investmentTwo': {
      const { astana, ankara, other } = finding.params
      const said = { astana: figure(astana), ankara: figure(ankara) }
      return other
        ? t('room.finding.investmentTwo', { ...said, other: figure(other) })
        : t('room.finding.investmentTwoOnly', said)
    }
    case 'investmentOne': {
      const { turkish, kazakh } = finding.params
      return t('room.finding.investmentOne', { turkish: figure(turkish), kazakh: figure(kazakh) })
    }
    case 'visitors': {
      const { kazakh, turkish } = finding.params
      return t('room.finding.visitors', {
        kazakh: figure(kazakh),
        kazakhPeriod: period(kazakh),
        turkish: figure(turkish),
        turkishPeriod: period(turkish),
      })
    }
    case 'latest': {
      const { claim } = finding.params
      const name = indicatorName(i18n, index, claim)
      return t('room.finding.latest', {
        name,
        period: period(claim),
        figure: claimSentence(i18n, index, claim),
      })
    }
    case 'posts': {
      const { kazakh, turkish, disputed } = finding.params
      const said = { kazakh: countOfPosts(kazakh), turkish: format.integer(turkish) }
      return withDisputed(i18n, t('room.finding.posts', said), disputed)
    }
    case 'postsOf': {
      const { area, count, disputed } = finding.params
      return withDisputed(i18n, t(`room.finding.postsOf.${area}`, { posts: countOfPosts(count) }), disputed)
    }
    case 'post': {
      const { mission, state, asOf } = finding.params
      const name = text(mission.name)
      const day = format.period(asOf)
      return state === 'former'
        ? t('room.finding.post.former', { name })
        : t(`room.finding.post.${state}`, { name, day })
    }
    case 'events': {
      const { count, first, half } = finding.params
      const years = { first: String(first), half: String(half) }
      return t('room.finding.events', { count: format.integer(count), ...years })
    }
    case 'eventsFew': {
      const { count, first, last } = finding.params
      const years = format.period(first === last ? String(first) : `${first}/${last}`)
      return tn('room.finding.eventsFew', count, { count: format.integer(count), years })
    }
    case 'event': {
      const { event } = finding.params
      return t('room.finding.event', { title: text(event.title), day: format.period(event.time) })
    }
    case 'differences': {
      const { count, row } = finding.params
      const said = tn('room.finding.differences', count, { count: format.integer(count) })
      if (!row) return said
      const [name, time] = [text(row.indicator.name), format.period(row.time)]
      return t('room.finding.widest', { finding: said, name, period: time })
    }
    case 'thenNow': {
      const { day, changed, all, events } = finding.params
      const said = t('room.finding.thenNow', {
        changed: format.integer(changed),
        all: format.integer(all),
        day: format.day(day),
      })
      if (events <= 0) return said
      const added = tn('room.finding.newEvents', events, { count: format.integer(events) })
      return t('room.finding.withEvents', { finding: said, events: added })
    }
  }
}
