import type { CoreClaim } from '#domain/coreRecord.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { safeSentence } from '#selectors/scenes/safeSentence.ts'
import { Heard } from '#ui/evidence/Heard.tsx'
import { claimantName, claimSentence } from '../sharedWords.ts'
import { claimPeriod } from './findingWords.ts'
import type { SceneModel } from './useSceneModel.ts'

/** One sentence that can be quoted: who said what. */
export function SafeSentence({ model }: { model: SceneModel }) {
  const i18n = useI18n()
  const { t, text, format } = i18n
  const { index, address, finding } = model
  const said = safeSentence(index, address, finding)
  const who = (claim: CoreClaim) => claimantName(i18n, index, claim)
  const figure = (claim: CoreClaim) => claimSentence(i18n, index, claim)
  const period = (claim: CoreClaim) => claimPeriod(i18n, index, claim)
  const what = ({ indicator }: CoreClaim) => {
    const found = index.indicators.get(indicator)
    return found ? text(found.name) : indicator
  }
  const one = (claim: CoreClaim) => ({
    who: who(claim),
    figure: figure(claim),
    what: what(claim),
    period: period(claim),
  })
  const words = !said
    ? t('presenter.safe.none')
    : said.key === 'one'
      ? t('presenter.safe.one', one(said.claim))
      : said.key === 'two'
        ? t('presenter.safe.two', {
            ...one(said.one),
            otherWho: who(said.other),
            otherFigure: figure(said.other),
            otherPeriod: period(said.other),
          })
        : said.key === 'list'
          ? t('presenter.safe.list', {
              day: format.period(said.list.asOf),
              kazakh: format.integer(said.kazakh),
              turkish: format.integer(said.turkish),
            })
          : t('presenter.safe.events', { count: format.integer(said.count) })
  return (
    <p className="safe-sentence">
      <Heard text={words} />
    </p>
  )
}
