import { useEffect, useRef, useState } from 'react'
import { type Briefing, type BriefingScene, SHIPPED } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import {
  type Briefings,
  chooseBriefing,
  copyOf,
  importBriefing,
  newId,
  portable,
  type Problem,
  readBriefingFile,
  removeBriefing,
  saveBriefing,
  setAside,
  undoBriefings,
  writeBriefing,
} from '#state/briefings.ts'
import {
  newScene,
  withoutScene,
  withScene,
  withSceneChanged,
  withSceneMoved,
  withSceneTwice,
} from '#state/briefingsEdit.ts'
import { saveAsOneFile } from '#state/oneFile.ts'
import { saveFile } from '#ui/paper/saveFile.ts'
import { BriefingBar } from './BriefingBar.tsx'
import { ImportProblems } from './ImportProblems.tsx'
import { SceneForm } from './SceneForm.tsx'
import { SceneList } from './SceneList.tsx'
import './editor.css'

interface Props {
  briefings: Briefings
  dataset: string
  /** The view that the page shows, as a query. */
  pageQuery: string
  /** The view is to become a scene at once. */
  isAdding: boolean
  onPresent: (scene: string) => void
}

/** A file name of letters, digits and hyphens, in any script. */
const fileName = (name: string, ending: string) =>
  `${
    name
      .normalize('NFC')
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '') || 'briefing'
  }.${ending}`

/** All briefings of this browser: order, headlines, notes and times of own ones; the shipped one is read and copied. */
export function BriefingEditor({ briefings, dataset, pageQuery, isAdding, onPresent }: Props) {
  const { t, tn, format } = useI18n()
  const { current, all, isOwn, trouble } = briefings
  const [chosenId, setChosen] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [problems, setProblems] = useState<readonly Problem[] | null>(null)
  const [isSaving, setSaving] = useState(false)
  const isReadOnly = !isOwn(current.id)
  const at = Math.max(
    0,
    current.scenes.findIndex(({ id }) => id === chosenId),
  )
  const chosen: BriefingScene | undefined = current.scenes[at]
  const minutes = current.scenes.reduce((sum, scene) => sum + scene.minutes, 0)

  const hasAdded = useRef(false)
  useEffect(
    function addTheView() {
      if (!isAdding || hasAdded.current) return
      hasAdded.current = true
      const own = isReadOnly ? all.findLast(({ id }) => isOwn(id)) : current
      const target: Briefing = own ?? { id: newId(), name: t('editor.unnamed'), scenes: [] }
      const scene = newScene(pageQuery)
      saveBriefing(withScene(target, scene))
      setChosen(scene.id)
      setNote(t('editor.added', { name: target.name, place: format.integer(target.scenes.length + 1) }))
    },
    [isAdding, isReadOnly, all, isOwn, current, pageQuery, t, format],
  )

  const put = (briefing: Briefing) => {
    saveBriefing(briefing)
    setChosen(briefing.scenes[0]?.id ?? null)
    setNote('')
    setProblems(null)
  }
  const handleImport = async (file: File) => {
    const read = await readBriefingFile(file, dataset)
    setProblems(read.problems ?? null)
    setNote('')
    if (!read.briefing) return
    const own = importBriefing(read.briefing, (id) => all.some((briefing) => briefing.id === id))
    setChosen(own.scenes[0]?.id ?? null)
    setNote(t('editor.imported', { name: own.name }))
  }
  const handleOneFile = async () => {
    setSaving(true)
    setNote('')
    const saved = await saveAsOneFile(portable(current, dataset), fileName(current.name, 'html')).then(
      () => true,
      () => false,
    )
    setSaving(false)
    setNote(t(saved ? 'editor.oneFileSaved' : 'editor.oneFileFailed'))
  }
  const handleMove = (id: string, to: number) => {
    const place = Math.max(0, Math.min(current.scenes.length - 1, to))
    saveBriefing(withSceneMoved(current, id, place))
    setNote(
      t('editor.moved', { place: format.integer(place + 1), all: format.integer(current.scenes.length) }),
    )
  }
  const handleDelete = (id: string) => {
    saveBriefing(withoutScene(current, id))
    setChosen(current.scenes[at + 1]?.id ?? current.scenes[at - 1]?.id ?? null)
    setNote(t('editor.deleted'))
  }
  const saveText = (name: string, text: string) =>
    saveFile({ name, blob: new Blob([text], { type: 'application/json' }) })
  const aside = trouble === 'damaged' ? setAside() : null

  return (
    <div className="briefing-editor">
      <BriefingBar
        briefings={briefings}
        isSaving={isSaving}
        onChoose={(id) => {
          chooseBriefing(id)
          setChosen(null)
          setNote('')
        }}
        onNew={() => put({ id: newId(), name: t('editor.unnamed'), scenes: [] })}
        onCopy={() => put(copyOf(current, t('editor.copyName', { name: current.name })))}
        onRename={(name) => saveBriefing({ ...current, name }, `${current.id} name`)}
        onRemove={() => {
          removeBriefing(current.id)
          setNote(t('editor.removed'))
        }}
        onExport={() => saveText(fileName(current.name, 'json'), writeBriefing(current, dataset))}
        onImport={(file) => void handleImport(file)}
        onOneFile={() => void handleOneFile()}
        onPresent={() => current.scenes[0] && onPresent(current.scenes[0].id)}
      />
      {trouble ? (
        <p className="import-problems" role="alert">
          {t(`editor.trouble.${trouble}`)}{' '}
          {aside === null ? null : (
            <button
              type="button"
              className="button button--small"
              onClick={() => saveText(fileName(SHIPPED, 'aside.json'), aside)}
            >
              {t('editor.trouble.save')}
            </button>
          )}
        </p>
      ) : null}
      {problems ? <ImportProblems problems={problems} /> : null}
      <p role="status" className="briefing-editor__note">
        {note}{' '}
        {note === t('editor.deleted') || note === t('editor.removed') ? (
          <button
            type="button"
            className="button button--small"
            onClick={() => {
              undoBriefings()
              setNote('')
            }}
          >
            {t('editor.undo')}
          </button>
        ) : null}
      </p>
      {isReadOnly ? <p className="briefing-editor__hint">{t('editor.readOnly')}</p> : null}
      <div className="briefing-editor__body">
        <div>
          <p className="briefing-editor__total">
            {tn('editor.total', current.scenes.length, {
              count: format.integer(current.scenes.length),
              minutes: format.full(minutes),
            })}
          </p>
          {current.scenes.length === 0 ? <p>{t('editor.none')}</p> : null}
          <SceneList
            briefing={current}
            chosen={chosen?.id ?? null}
            isReadOnly={isReadOnly}
            onChoose={setChosen}
            onMove={handleMove}
          />
        </div>
        {chosen ? (
          <SceneForm
            key={chosen.id}
            scene={chosen}
            at={at}
            of={current.scenes.length}
            isReadOnly={isReadOnly}
            pageQuery={isReadOnly ? null : pageQuery}
            onChange={(change, topic) => saveBriefing(withSceneChanged(current, chosen.id, change), topic)}
            onDuplicate={() => saveBriefing(withSceneTwice(current, chosen.id))}
            onDelete={() => handleDelete(chosen.id)}
            onPresent={() => onPresent(chosen.id)}
          />
        ) : null}
      </div>
    </div>
  )
}
