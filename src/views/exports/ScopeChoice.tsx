import { useId } from 'react'
import type { Briefing } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { DocumentPart } from '#selectors/documents/parts.ts'
import { pictureName } from '../documentWords.ts'

interface Props {
  briefings: readonly Briefing[]
  /** Id of a briefing; null: the view. */
  briefing: string | null
  onBriefing: (id: string | null) => void
  parts: readonly DocumentPart[]
  chosen: ReadonlySet<DocumentPart>
  onParts: (parts: ReadonlySet<DocumentPart>) => void
}

/** The view, in all or some of its parts, or a briefing. */
export function ScopeChoice({ briefings, briefing, onBriefing, parts, chosen, onParts }: Props) {
  const i18n = useI18n()
  const { t, tn, format } = i18n
  const name = useId()
  const toggle = (part: DocumentPart) => {
    const next = new Set(chosen)
    if (!next.delete(part)) next.add(part)
    onParts(next)
  }
  return (
    <fieldset className="export__scope">
      <legend>{t('export.what')}</legend>
      <label>
        <input type="radio" name={name} checked={briefing === null} onChange={() => onBriefing(null)} />
        {t('export.view')}
      </label>
      {briefing === null ? (
        <div role="group" aria-label={t('export.parts')} className="export__parts">
          {parts.map((part) => (
            <label key={part}>
              <input type="checkbox" checked={chosen.has(part)} onChange={() => toggle(part)} />
              {pictureName(i18n, part)}
            </label>
          ))}
        </div>
      ) : null}
      {briefings
        .filter(({ scenes }) => scenes.length > 0)
        .map(({ id, name: title, scenes }) => (
          <label key={id}>
            <input type="radio" name={name} checked={briefing === id} onChange={() => onBriefing(id)} />
            <span>
              {t('export.briefing', { name: title })}
              <small>{tn('export.scenes', scenes.length, { count: format.integer(scenes.length) })}</small>
            </span>
          </label>
        ))}
    </fieldset>
  )
}
