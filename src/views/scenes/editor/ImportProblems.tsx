import { useI18n } from '#i18n/I18nProvider.tsx'
import type { Problem } from '#state/briefings.ts'

const MOST = 8

/** Why a file was not taken over: every place that is wrong, as far as one can read it at a glance. */
export function ImportProblems({ problems }: { problems: readonly Problem[] }) {
  const { t, tn, format } = useI18n()
  const more = problems.length - MOST
  return (
    <div className="import-problems" role="alert">
      <p>
        <strong>{t('editor.import.failed')}</strong>
      </p>
      <ul>
        {problems.slice(0, MOST).map(({ field, expected, found }) => (
          <li key={`${field} ${expected}`}>
            {t('editor.import.line', { where: field || t('editor.import.file'), expected, found })}
          </li>
        ))}
      </ul>
      {more > 0 ? <p>{tn('editor.import.more', more, { count: format.integer(more) })}</p> : null}
    </div>
  )
}
