import { type FormEvent, useMemo, useState } from 'react'
import type { Locale } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { documentSection } from '#selectors/documents/documentSection.ts'
import { documentParts, type DocumentPart } from '#selectors/documents/parts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { sceneAddress, useBriefings } from '#state/briefings.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useDetail } from '#state/useDetail.ts'
import { RadioSegments } from '#ui/controls/RadioSegments.tsx'
import { usePictureStage } from '#ui/paper/usePictureStage.tsx'
import { DetailFailed } from '../DetailFailed.tsx'
import { documentPlan, type DocumentScope, scopeIn } from './documentPlan.ts'
import { LibraryError } from './exportErrors.ts'
import { FormatChoice } from './FormatChoice.tsx'
import { FORMAT_FACTS, type Format, loadPages, MAKERS } from './formats.ts'
import type { Pages } from './handout/Handout.tsx'
import { JobStatus } from './JobStatus.tsx'
import { type PaperSize } from './paperSizes.ts'
import { ScopeChoice } from './ScopeChoice.tsx'
import { SecondLanguageChoice } from './SecondLanguageChoice.tsx'
import { today } from './today.ts'
import { useExportJob } from './useExportJob.ts'
import { useLoadedIn } from './useLoadedIn.ts'

const NO_SCENES = [] as const

interface Props {
  /** Shows a document as pages. */
  onPages: (pages: Pages) => void
}

/** What to save, and as what; then how the work goes. */
export function ExportForm({ onPages }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const { record } = useRecord()
  const { detail } = useDetail('all')
  const { address } = useAddress()
  const index = recordIndex(record)
  const { all } = useBriefings(
    detail?.scenes ?? NO_SCENES,
    i18n.text(record.dataset.title),
    record.dataset.id,
  )
  const parts = useMemo(() => documentParts(index, address), [index, address])
  const [briefingId, setBriefingId] = useState<string | null>(null)
  const [dropped, setDropped] = useState<ReadonlySet<DocumentPart>>(new Set())
  const [wanted, setFormat] = useState<Format>('pdf')
  const [size, setSize] = useState<PaperSize>('a4')
  const [second, setSecond] = useState<Locale | null>(address.beside)
  const beside = useLoadedIn(wanted === 'pdf' && second !== i18n.locale ? second : null)
  const { stage, draw } = usePictureStage()
  const { job, run, cancel, reset } = useExportJob()

  const briefing = all.find(({ id }) => id === briefingId) ?? null
  const chosen = useMemo(() => parts.filter((part) => !dropped.has(part)), [parts, dropped])
  const scope = useMemo(
    (): DocumentScope =>
      briefing ? { kind: 'briefing', briefing } : { kind: 'view', address, parts: chosen },
    [briefing, address, chosen],
  )
  const holds = useMemo(() => contents(index, detail, scope), [index, detail, scope])
  const obstacle = (format: Format): string | null => {
    if (!briefing && chosen.length === 0) return t('export.nothing')
    const { needs } = FORMAT_FACTS[format]
    if (needs === 'events' && !holds.events) return t('export.noEvents')
    if (needs === 'posts' && !holds.posts) return t('export.noPosts')
    return null
  }
  const isRunning = job.state === 'running'
  const why = obstacle(wanted)
  const isReady = detail !== null && beside.state !== 'coming'

  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || why !== null || isRunning) return
    const { form } = FORMAT_FACTS[wanted]
    void run(async (signal, onStep) => {
      const plan = documentPlan({ i18n, index, detail }, scope, form, today())
      const making = { plan, draw, signal, onStep }
      const failed = (cause: unknown) => {
        throw new LibraryError(cause)
      }
      if (wanted !== 'pdf') return (await MAKERS[wanted]().catch(failed))(making)
      const drawingTools = await loadPages().catch(failed)
      const other = beside.loaded && documentPlan(beside.loaded, scopeIn(beside.loaded, scope), form, today())
      onPages({ plan, second: other, size, ...(await drawingTools(making)) })
      return []
    })
  }

  return (
    <form className="export" onSubmit={handleSubmit} onChange={reset}>
      <div className="export__choices" inert={isRunning}>
        <ScopeChoice
          briefings={all}
          briefing={briefingId}
          onBriefing={setBriefingId}
          parts={parts}
          chosen={new Set(chosen)}
          onParts={(next) => setDropped(new Set(parts.filter((part) => !next.has(part))))}
        />
        <FormatChoice value={wanted} onChange={setFormat} obstacle={obstacle} />
        {wanted === 'pdf' ? (
          <>
            <RadioSegments
              label={t('export.paper')}
              value={size}
              onChange={setSize}
              options={[
                { value: 'a4', label: t('export.paper.a4') },
                { value: 'letter', label: t('export.paper.letter') },
              ]}
            />
            <SecondLanguageChoice value={second} onChange={setSecond} hasFailed={beside.state === 'failed'} />
          </>
        ) : null}
      </div>
      <JobStatus job={job} />
      <DetailFailed />
      <div className="export__actions">
        <p className="export__privacy">{isReady ? t('export.privacy') : t('export.loading')}</p>
        {isRunning ? (
          <button type="button" className="button" onClick={cancel}>
            {t('export.cancel')}
          </button>
        ) : null}
        <button
          type="submit"
          className="button button--primary"
          aria-disabled={!isReady || why !== null || isRunning}
          title={why ?? undefined}
        >
          {t(wanted === 'pdf' ? 'export.preview' : 'export.save')}
        </button>
      </div>
      {stage}
    </form>
  )
}

/** Whether a scope holds events and posts, for the formats that are made of these. */
function contents(
  index: ReturnType<typeof recordIndex>,
  detail: Parameters<typeof documentSection>[1],
  scope: DocumentScope,
): { events: boolean; posts: boolean } {
  const sections =
    scope.kind === 'view'
      ? scope.parts
          .filter((part) => part === 'missions' || part === 'timeline')
          .map((part) => documentSection(index, detail, part, scope.address))
      : scope.briefing.scenes.flatMap((scene) => {
          const address = sceneAddress(scene)
          return address.view === 'missions' || address.view === 'timeline'
            ? [documentSection(index, detail, address.view, address)]
            : []
        })
  return {
    events: sections.some((section) => section.events.length > 0),
    posts: sections.some((section) => section.posts.length > 0),
  }
}
