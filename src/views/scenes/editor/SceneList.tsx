import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { Briefing } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Icon } from '#ui/controls/Icon.tsx'
import { useSceneTitles } from '../useSceneModel.ts'

interface Props {
  briefing: Briefing
  chosen: string | null
  isReadOnly: boolean
  onChoose: (id: string) => void
  onMove: (id: string, to: number) => void
}

/** Scenes in order. They move by buttons, by Alt with an arrow, and by dragging. */
export function SceneList({ briefing, chosen, isReadOnly, onChoose, onMove }: Props) {
  const { t, format } = useI18n()
  const titles = useSceneTitles(briefing.scenes)
  const [over, setOver] = useState<number | null>(null)
  const dragged = useRef<string | null>(null)
  const handleKey = (event: KeyboardEvent, id: string, at: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || step === 0 || isReadOnly) return
    event.preventDefault()
    onMove(id, at + step)
  }
  const handleDrop = (event: DragEvent, at: number) => {
    event.preventDefault()
    if (dragged.current) onMove(dragged.current, at)
    dragged.current = null
    setOver(null)
  }
  return (
    <ol className="scene-list" aria-label={t('editor.scenes')}>
      {briefing.scenes.map(({ id, minutes }, i) => {
        const title = titles[i]!
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the buttons in it do the same
          <li
            key={id}
            className={over === i ? 'is-over' : undefined}
            draggable={!isReadOnly}
            onDragStart={(event) => {
              dragged.current = id
              event.dataTransfer.effectAllowed = 'move'
            }}
            onDragOver={(event) => {
              if (dragged.current === null) return
              event.preventDefault()
              setOver(i)
            }}
            onDragEnd={() => setOver(null)}
            onDrop={(event) => handleDrop(event, i)}
          >
            <button
              type="button"
              className="scene-list__scene"
              aria-current={id === chosen || undefined}
              title={isReadOnly ? undefined : t('editor.reorder')}
              onClick={() => onChoose(id)}
              onKeyDown={(event) => handleKey(event, id, i)}
            >
              <span className="scene-list__place">{format.integer(i + 1)}</span>{' '}
              <span className="scene-list__title">{title}</span>{' '}
              <span className="scene-list__minutes">
                {t('editor.minutes', { minutes: format.full(minutes) })}
              </span>
            </button>
            {isReadOnly ? null : (
              <span className="scene-list__moves">
                <button
                  type="button"
                  className="button button--icon button--quiet"
                  aria-label={t('editor.upOf', { headline: title })}
                  disabled={i === 0}
                  onClick={() => onMove(id, i - 1)}
                >
                  <span className="scene-list__up">
                    <Icon name="chevron" />
                  </span>
                </button>
                <button
                  type="button"
                  className="button button--icon button--quiet"
                  aria-label={t('editor.downOf', { headline: title })}
                  disabled={i === briefing.scenes.length - 1}
                  onClick={() => onMove(id, i + 1)}
                >
                  <Icon name="chevron" />
                </button>
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
