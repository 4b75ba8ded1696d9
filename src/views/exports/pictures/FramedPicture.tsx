import { PaperFrame } from '#ui/paper/PaperFrame.tsx'
import type { PictureProps } from './pictureProps.ts'
import { pictureHeight, SheetPicture } from './SheetPicture.tsx'

const WIDTH = 960
const INSET = 28
const K = 1.08

/** A picture that stands alone: title, what it shows, key, source line, filters in force, version, day. */
export function FramedPicture(props: Pick<PictureProps, 'plan' | 'sheet' | 'palette' | 'basemap'>) {
  const { plan, sheet } = props
  const { stamp } = plan
  const { scene } = sheet
  const width = WIDTH - 2 * INSET
  const height = Math.ceil(pictureHeight({ plan, sheet, k: K }))
  return (
    <PaperFrame
      width={WIDTH}
      inset={INSET}
      height={height}
      title={scene.headline}
      sub={scene.sub}
      foot={[
        plan.i18n.t('document.source', { names: scene.source }),
        [sheet.filters, stamp.madeOn].join(' · '),
        [stamp.record, stamp.licence.words, stamp.link].filter(Boolean).join(' · '),
      ]}
      name={stamp.name}
    >
      <SheetPicture {...props} width={width} height={height} k={K} />
    </PaperFrame>
  )
}
