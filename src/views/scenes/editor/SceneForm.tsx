import { useId } from 'react'
import type { BriefingScene } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { retold } from '#state/briefings.ts'
import { RadioSegments } from '#ui/controls/RadioSegments.tsx'
import { ScaledStage } from '#ui/room/ScaledStage.tsx'
import { SceneView } from '../SceneView.tsx'
import { useSceneModel } from '../useSceneModel.ts'

interface Props {
  scene: BriefingScene
  at: number
  of: number
  isReadOnly: boolean
  /** The view that the page shows, as a query; null where there is none to take over. */
  pageQuery: string | null
  onChange: (change: Partial<Omit<BriefingScene, 'id'>>, topic?: string) => void
  onDuplicate: () => void
  onDelete: () => void
  onPresent: () => void
}

/** The screen on which scenes are looked at beforehand, CSS pixels. */
const SCREEN = { width: 1920, height: 1080 }
const MOST_MINUTES = 600

/** One scene: how it will look, its headline, notes and time. */
export function SceneForm(props: Props) {
  const { scene, at, of, isReadOnly, pageQuery, onChange } = props
  const { t, text, format, locale } = useI18n()
  const id = useId()
  const model = useSceneModel(scene)
  const found = useSceneModel({ ...scene, isWritten: false })
  const isWritten = scene.isWritten ?? false
  const headline = text(scene.headline)
  return (
    <section className="scene-form" aria-label={t('editor.scene', { place: format.integer(at + 1) })}>
      <ScaledStage screen={SCREEN} label={model.headline}>
        {(size) => <SceneView key={scene.id} scene={scene} at={at} of={of} {...size} />}
      </ScaledStage>
      <p className="scene-form__actions">
        <button type="button" className="button" onClick={props.onPresent}>
          {t('editor.presentFrom')}
        </button>
        {isReadOnly ? null : (
          <>
            <button type="button" className="button" onClick={props.onDuplicate}>
              {t('editor.duplicate')}
            </button>
            {pageQuery !== null && pageQuery !== scene.query ? (
              <button type="button" className="button" onClick={() => onChange({ query: pageQuery })}>
                {t('editor.useView')}
              </button>
            ) : null}
            <button type="button" className="button" onClick={props.onDelete}>
              {t('editor.delete')}
            </button>
          </>
        )}
      </p>
      {isReadOnly ? (
        <p className="scene-form__notes">{text(scene.notes)}</p>
      ) : (
        <>
          <div className="scene-form__row">
            <span className="scene-form__label">{t('editor.headline')}</span>
            <RadioSegments
              label={t('editor.headline')}
              value={isWritten ? 'written' : 'found'}
              options={[
                { value: 'found', label: t('editor.found') },
                { value: 'written', label: t('editor.written') },
              ]}
              onChange={(value) => onChange({ isWritten: value === 'written' })}
            />
          </div>
          {isWritten ? (
            <input
              type="text"
              className="field scene-form__headline"
              aria-label={t('editor.headlineField')}
              maxLength={300}
              value={headline}
              placeholder={found.headline}
              onChange={(event) =>
                onChange(
                  { headline: retold(scene.headline, locale, event.target.value) },
                  `${scene.id} headline`,
                )
              }
            />
          ) : (
            <p className="scene-form__found">{found.headline}</p>
          )}
          <label className="scene-form__label" htmlFor={`${id}-notes`}>
            {t('editor.notes')}
          </label>
          <textarea
            id={`${id}-notes`}
            className="field scene-form__text"
            rows={5}
            maxLength={20_000}
            value={text(scene.notes)}
            onChange={(event) =>
              onChange({ notes: retold(scene.notes, locale, event.target.value) }, `${scene.id} notes`)
            }
          />
          <label className="scene-form__row">
            <span className="scene-form__label">{t('editor.time')}</span>
            <input
              type="number"
              className="field scene-form__minutes"
              min={0.5}
              max={MOST_MINUTES}
              step={0.5}
              defaultValue={scene.minutes}
              key={`${scene.id} ${scene.minutes}`}
              onBlur={(event) => {
                const minutes = event.target.valueAsNumber
                if (minutes > 0 && minutes <= MOST_MINUTES && minutes !== scene.minutes) onChange({ minutes })
                else event.target.value = String(scene.minutes)
              }}
            />
          </label>
        </>
      )}
    </section>
  )
}
