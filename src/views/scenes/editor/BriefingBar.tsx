import { type ChangeEvent, useRef } from 'react'
import { type Briefing, SHIPPED } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { type Briefings, undoBriefings, useCanUndoBriefings } from '#state/briefings.ts'
import { Icon } from '#ui/controls/Icon.tsx'

export interface BriefingActions {
  onChoose: (id: string) => void
  onNew: () => void
  onCopy: () => void
  onRename: (name: string) => void
  onRemove: () => void
  onExport: () => void
  onImport: (file: File) => void
  onOneFile: () => void
  onPresent: () => void
}

interface Props extends BriefingActions {
  briefings: Briefings
  isSaving: boolean
}

/** Which briefing is in use, and what can be done with it as a whole. */
export function BriefingBar({ briefings, isSaving, ...actions }: Props) {
  const { t } = useI18n()
  const { current, all, isOwn } = briefings
  const canUndo = useCanUndoBriefings()
  const file = useRef<HTMLInputElement>(null)
  const nameOf = ({ id, name }: Briefing) =>
    id === SHIPPED ? t('editor.shipped', { name }) : isOwn(id) ? name : t('editor.inFile', { name })
  const handleFile = (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? []
    if (chosen) actions.onImport(chosen)
    // the same file may be chosen again once it has been put right
    event.target.value = ''
  }
  return (
    <div className="briefing-bar">
      <label className="briefing-bar__which">
        <span className="scene-form__label">{t('editor.which')}</span>
        <select
          className="field"
          value={current.id}
          onChange={(event) => actions.onChoose(event.target.value)}
        >
          {all.map((briefing) => (
            <option key={briefing.id} value={briefing.id}>
              {nameOf(briefing) || t('editor.unnamed')}
            </option>
          ))}
        </select>
      </label>
      {isOwn(current.id) ? (
        <label className="briefing-bar__which">
          <span className="scene-form__label">{t('editor.name')}</span>
          <input
            type="text"
            className="field"
            maxLength={200}
            value={current.name}
            onChange={(event) => actions.onRename(event.target.value)}
          />
        </label>
      ) : null}
      <div className="briefing-bar__buttons">
        <button
          type="button"
          className="button button--primary"
          disabled={current.scenes.length === 0}
          onClick={actions.onPresent}
        >
          <Icon name="play" />
          {t('editor.present')}
        </button>
        <button type="button" className="button" onClick={actions.onNew}>
          {t('editor.new')}
        </button>
        <button type="button" className="button" onClick={actions.onCopy}>
          {t('editor.copy')}
        </button>
        <button type="button" className="button" onClick={actions.onExport}>
          {t('editor.export')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('editor.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t('editor.import')}
          hidden
          onChange={handleFile}
        />
        <button type="button" className="button" disabled={isSaving} onClick={actions.onOneFile}>
          {t(isSaving ? 'editor.oneFileSaving' : 'editor.oneFile')}
        </button>
        {isOwn(current.id) ? (
          <button type="button" className="button" onClick={actions.onRemove}>
            {t('editor.remove')}
          </button>
        ) : null}
        <button type="button" className="button button--quiet" disabled={!canUndo} onClick={undoBriefings}>
          <Icon name="undo" />
          {t('editor.undo')}
        </button>
      </div>
    </div>
  )
}
