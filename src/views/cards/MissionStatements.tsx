import type { PostAssertion } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { MissionPart } from './missionPart.ts'

const SIGN: Record<PostAssertion, string> = {
  exists: '+',
  'absent-from-list': '−',
  ended: '−',
  planned: '?',
  'other-kind': '?',
}

/** What each source says of the post, by date: that it is there, that a list leaves it out, or another kind. */
export function MissionStatements({ facts, refs }: MissionPart) {
  const { t, text, format } = useI18n()
  return (
    <>
      <h3 className="visually-hidden">{t('missionCard.statements')}</h3>
      <ol className="statements">
        {facts.statements.map(({ asOf, says, statement, evidence, isPale }) => (
          <li
            key={`${asOf} ${says} ${statement.en} ${evidence[0]?.source}`}
            className={isPale ? 'is-pale' : undefined}
          >
            <time>{format.period(asOf)}</time>
            <span className="statements__sign" aria-hidden="true">
              {SIGN[says]}
            </span>
            <span>
              <span className="visually-hidden">{t(`missionCard.says.${says}`)}: </span>
              {text(statement)} {refs(evidence)}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
