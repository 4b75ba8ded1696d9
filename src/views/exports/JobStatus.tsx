import { useI18n } from '#i18n/I18nProvider.tsx'
import type { Job } from './useExportJob.ts'

const KILO = 1000

/** What the work is at, aloud; and how far, where that is known. */
export function JobStatus({ job }: { job: Job }) {
  const { t, format } = useI18n()
  const step = job.state === 'running' ? job.step : null
  const words = () => {
    switch (job.state) {
      case 'idle':
        return ''
      case 'cancelled':
        return t('export.cancelled')
      case 'running':
        return job.step.kind === 'part'
          ? t('export.step.part', {
              place: format.integer(job.step.part),
              all: format.integer(job.step.all),
              name: job.step.name,
            })
          : t(`export.step.${job.step.kind}`)
      case 'done':
        return job.files
          .map(({ name, bytes }) => {
            const size = t('export.kilobytes', { count: format.integer(Math.max(1, bytes / KILO)) })
            return t('export.done', { file: name, size })
          })
          .join(' ')
      case 'failed':
        return ''
    }
  }
  return (
    <div className="export__status">
      {step ? (
        <progress
          aria-label={t('export.progress')}
          {...(step.kind === 'part' && { value: step.part - 1, max: step.all })}
        />
      ) : null}
      <p role="status">{words()}</p>
      {job.state === 'failed' ? (
        <p role="alert" className="export__failed">
          {t('export.failed', {
            why:
              job.why.kind === 'other'
                ? t('export.why.other', { message: job.why.message })
                : t(`export.why.${job.why.kind}`),
          })}
        </p>
      ) : null}
    </div>
  )
}
