import { useI18n } from '#i18n/I18nProvider.tsx'
import { type IfAsked as Asked, rivalsIfAsked } from '#selectors/scenes/rivalsIfAsked.ts'
import { Heard } from '#ui/evidence/Heard.tsx'
import { claimantName, claimFigure } from '../sharedWords.ts'
import { claimPeriod } from './findingWords.ts'
import type { SceneModel } from './useSceneModel.ts'
import './ifAsked.css'

const MOST = 8

/** Who says otherwise, ready to be answered: the figure, who gave it, and what is known of it. */
export function IfAsked({ model }: { model: SceneModel }) {
  const { t, tn, format } = useI18n()
  const { index, detail, address, finding } = model
  const asked = rivalsIfAsked(index, detail, address, finding)
  const more = asked.length - MOST
  if (asked.length === 0) return <p className="if-asked__none">{t('presenter.asked.none')}</p>
  return (
    <ul className="if-asked">
      {asked.slice(0, MOST).map((item) => (
        <li
          key={item.kind === 'claim' ? item.claim.id : item.remark.id}
          className={isStruck(item) ? 'is-rejected' : ''}
        >
          <Answer item={item} model={model} />
        </li>
      ))}
      {more > 0 ? <li>{tn('presenter.asked.more', more, { count: format.integer(more) })}</li> : null}
    </ul>
  )
}

const isStruck = (item: Asked) => item.kind === 'claim' && item.isRejected

function Answer({ item, model: { index } }: { item: Asked; model: SceneModel }) {
  const i18n = useI18n()
  const { t, text } = i18n
  if (item.kind === 'remark') {
    const { title, assessment } = item.remark
    return (
      <p>
        <b>{text(title)}</b> {assessment ? text(assessment) : null}
      </p>
    )
  }
  const { claim, isRejected, note } = item
  return (
    <>
      <span className="if-asked__figure">
        <Heard text={claimFigure(i18n, index, claim)} />
      </span>
      <p>
        {t('presenter.asked.whoWhen', {
          who: claimantName(i18n, index, claim),
          period: claimPeriod(i18n, index, claim),
        })}{' '}
        {isRejected ? t('presenter.asked.rejected') : null} {note ? text(note) : null}
      </p>
    </>
  )
}
