import type { BriefingScene } from '#domain/briefing.ts'
import type { Locale } from '#domain/codelists.ts'
import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { SecondLanguageProvider, useLanguageBeside } from '#i18n/SecondLanguage.tsx'
import { isLanePicture } from '#selectors/scenes/picture.ts'
import { ErrorBoundary } from '#ui/frame/ErrorBoundary.tsx'
import { publisherName, WithNames } from '#ui/frame/WithNames.tsx'
import { RoomEvidence } from '#ui/room/RoomEvidence.tsx'
import { RoomStage } from '#ui/room/RoomStage.tsx'
import { evidenceSheet } from './evidenceSheet.ts'
import { DifferencesPicture } from './pictures/DifferencesPicture.tsx'
import { FiguresPicture } from './pictures/FiguresPicture.tsx'
import { LanePicture } from './pictures/LanePicture.tsx'
import { MapPicture } from './pictures/MapPicture.tsx'
import type { PictureProps } from './pictures/pictureProps.ts'
import { ThenNowPicture } from './pictures/ThenNowPicture.tsx'
import { TimelinePicture } from './pictures/TimelinePicture.tsx'
import { type SceneModel, useSceneModel, useSecondModel } from './useSceneModel.ts'

export interface SceneViewProps {
  scene: BriefingScene
  /** Place in the talk, from 0, and how many scenes it has. */
  at: number
  of: number
  width: number
  height: number
  /** Of a preview: its pixels for one of the screen's. */
  scale?: number
  /** Stands in place of the scene's own query while the presenter explores. */
  query?: string | null
  /** Shown beside the page's own. */
  secondLanguage?: Locale | null
  showsEvidence?: boolean
  /** Chooses a thing in the picture; without it the picture only shows. */
  onChoose?: ((selection: Selection) => void) | null
  headlineId?: string
}

/** One scene as the room sees it: the finding with its picture, or the evidence behind the finding. */
export function SceneView(props: SceneViewProps) {
  const { scene, at, of, width, height, scale = 1, query = null, onChoose = null, headlineId } = props
  const i18n = useI18n()
  const { t, format } = i18n
  const model = useSceneModel(scene, query)
  const { i18n: beside } = useLanguageBeside(props.secondLanguage ?? null)
  const secondModel = useSecondModel(scene, query, beside, model)
  const second = beside && secondModel ? { ...secondModel, lang: beside.locale } : null
  const place = t('room.place', { place: format.integer(at + 1), all: format.integer(of) })
  const selection = model.address.sel ?? model.finding?.lead ?? null
  const evidence = props.showsEvidence && selection ? evidenceSheet(i18n, model, selection) : null
  const frame = { width, height, scale, place, ...(headlineId && { headlineId }) }
  if (evidence) {
    const { title, sheet, publishers } = evidence
    const other = beside && secondModel && selection ? evidenceSheet(beside, secondModel, selection) : null
    const also =
      other && beside
        ? { headline: other.title, sub: beside.t('room.evidence.title'), source: '', lang: beside.locale }
        : null
    return (
      <RoomStage
        {...frame}
        headline={title}
        second={also}
        sub={t('room.evidence.title')}
        source={<WithNames text={publishers.slice(0, 4).join('; ')} names={publishers.map(publisherName)} />}
      >
        {(box) => (
          <RoomEvidence
            sheet={sheet}
            second={other && beside && { sheet: other.sheet, i18n: beside }}
            box={box}
            more={(words, left) => words.tn('room.source.more', left, { count: words.format.integer(left) })}
          />
        )}
      </RoomStage>
    )
  }
  return (
    <RoomStage
      {...frame}
      headline={model.headline}
      second={second}
      sub={model.sub}
      source={<WithNames text={model.source} names={model.publishers} />}
    >
      {(box) => (
        <ErrorBoundary fallback={<p>{t('crash.view')}</p>} resetKey={`${scene.id} ${query}`}>
          <SecondLanguageProvider i18n={second && beside}>
            <Picture model={model} second={secondModel} box={box} onChoose={onChoose} />
          </SecondLanguageProvider>
        </ErrorBoundary>
      )}
    </RoomStage>
  )
}

const PICTURES: Partial<Record<SceneModel['picture'], (props: PictureProps) => React.ReactNode>> = {
  figures: FiguresPicture,
  missions: MapPicture,
  timeline: TimelinePicture,
  differences: DifferencesPicture,
  thenNow: ThenNowPicture,
}

function Picture(props: PictureProps) {
  const { picture } = props.model
  const Drawn = isLanePicture(picture) ? LanePicture : PICTURES[picture]
  return Drawn ? <Drawn {...props} /> : null
}
