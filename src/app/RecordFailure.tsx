import './notices.css'
import './tables.css'
import '#i18n/messages/later.ts'
import { useState } from 'react'
import type { RecordError } from '#state/useRecordQueries.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { WordMark } from '#ui/frame/WordMark.tsx'
import { useTakeOver } from './takeOver.ts'

interface Props {
  failure: RecordError
  isRetrying: boolean
  onRetry: () => void
}

/** Why there is nothing to draw, where it is wrong, and what to do. */
export function RecordFailure({ failure, isRetrying, onRetry }: Props) {
  useTakeOver()
  const { t, tn, format } = useI18n()
  const { kind, file, problems } = failure
  const count = tn('record.problems', problems.length, { count: format.integer(problems.length) })
  return (
    <>
      <header className="masthead">
        <p className="masthead__name">
          <WordMark label={t('app.name')} />
        </p>
      </header>
      {kind === 'broken' ? (
        <p className="band band--bad" role="alert">
          <strong>{t('record.broken.band')}</strong> {t('record.broken.nothing')} {count}.
        </p>
      ) : null}
      <main className="notice">
        <h1>{t(`record.${kind}.title`)}</h1>
        <p role={kind === 'broken' ? undefined : 'alert'}>
          {kind === 'missing' || kind === 'damaged'
            ? t(`record.${kind}.body`, { file })
            : t(`record.${kind}.body`)}
        </p>
        {kind === 'broken' ? <Problems problems={problems} /> : null}
        <p className="notice__actions">
          <button type="button" className="button button--primary" disabled={isRetrying} onClick={onRetry}>
            {isRetrying ? t('record.retrying') : t('record.retry')}
          </button>
          {kind === 'broken' ? <CopyReport problems={problems} /> : null}
        </p>
      </main>
    </>
  )
}

function Problems({ problems }: { problems: RecordError['problems'] }) {
  const { t } = useI18n()
  return (
    <div className="table-scroll" role="region" aria-label={t('record.broken.band')} tabIndex={0}>
      <table className="table table--problems">
        <thead>
          <tr>
            <th scope="col">{t('record.column.file')}</th>
            <th scope="col">{t('record.column.where')}</th>
            <th scope="col">{t('record.column.expected')}</th>
            <th scope="col">{t('record.column.found')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ file, record, field, expected, found }, i) => (
            <tr key={i}>
              <td>
                <code>{file}.json</code>
              </td>
              <td>
                {record || field ? (
                  <code>{[record, field].filter(Boolean).join(', ')}</code>
                ) : (
                  t('record.whole')
                )}
              </td>
              <td>{expected}</td>
              <td>{found}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function CopyReport({ problems }: { problems: RecordError['problems'] }) {
  const { t } = useI18n()
  const [isCopied, setIsCopied] = useState(false)
  const report = problems
    .map(({ file, record, field, found, expected }) =>
      [`${file}.json`, record, field, found, expected].join('\t'),
    )
    .join('\n')
  const handleCopy = () => {
    void navigator.clipboard?.writeText(report).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    )
  }
  return (
    <button type="button" className="button" onClick={handleCopy}>
      {isCopied ? t('record.copied') : t('record.copyReport')}
    </button>
  )
}
