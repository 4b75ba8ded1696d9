import { AREAS, type Area } from '#domain/codelists.ts'
import { without } from '#domain/filters.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import { mapPosts } from '#selectors/mapPosts.ts'
import { postCounts, posts } from '#selectors/posts.ts'
import { textWidth } from '#ui/lanes/textWidth.ts'
import type { MapPost } from '#ui/map/mapPost.ts'
import { MapDrawing, PostSign } from '#ui/paper/MapDrawing.tsx'
import { stillMap } from '#ui/paper/mapGround.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import type { PictureProps } from './pictureProps.ts'

const HOST: Record<Area, Area> = { KAZ: 'TUR', TUR: 'KAZ' }
const KEY = ['embassy', 'consulate-general', 'honorary-consulate'] as const

/** Posts of a document as the map draws them. */
export function paperPosts({ t, text }: I18n, plan: DocumentPlan, sheet: DocumentSheet): MapPost[] {
  return mapPosts(plan.index, sheet.scene.address)
    .filter(({ isDimmed }) => !isDimmed)
    .map((post) => ({
      ...post,
      label: text(post.town),
      name: t('missions.markName', {
        kind: t(`post.${post.kind}`),
        sending: t(`area.${post.sending}`),
        town: text(post.town),
        state: t(`state.${post.state}`),
      }),
      dimmed: post.pale,
    }))
}

/** Words of a map that stands still. */
export const waterWords = ({ t }: I18n) => ({
  'black-sea': t('missions.water.black'),
  'mediterranean-sea': t('missions.water.mediterranean'),
  'caspian-sea': t('missions.water.caspian'),
})

interface FrameProps extends PictureProps {
  sending: Area
  x: number
  y: number
}

/** The posts of one state in the other, named over their frame. */
function Frame({ plan, sheet, basemap, width, height, k, sending, x, y }: FrameProps) {
  const { i18n, index } = plan
  const { t, format } = i18n
  const { address } = sheet.scene
  const { total } = postCounts(posts(index, without(address, 'posts', 'states')), sending)
  const host = HOST[sending]
  const head = 24 * k
  const title = `${format.integer(total)} ${t(`room.posts.${sending}`)}`
  return (
    <g transform={`translate(${x} ${y})`}>
      <text className={`paper-strong tone-${sending} paper-tone paper-tone--strong`} x={0} y={13 * k}>
        {title}
      </text>
      {basemap && (
        <g transform={`translate(0 ${head})`}>
          <MapDrawing
            map={stillMap(basemap, host, width, height - head, 14 * k)}
            area={host}
            posts={paperPosts(i18n, plan, sheet)}
            selected={address.sel?.kind === 'mission' ? address.sel.id : null}
            width={width}
            height={height - head}
            k={k}
            waters={waterWords(i18n)}
            formatDistance={(metres) => t('missions.km', { distance: format.integer(metres / 1000) })}
          />
          <rect className="paper-frame" width={width} height={height - head} />
        </g>
      )}
    </g>
  )
}

function Key({ plan, sheet, k, y }: PictureProps & { y: number }) {
  const { t } = plan.i18n
  const items = [
    ...KEY.map((kind) => ({ kind, state: 'active' as const, label: t(`post.${kind}`) })),
    ...(sheet.section.posts.some(({ state }) => state === 'disputed')
      ? [{ kind: KEY[2], state: 'disputed' as const, label: t('room.posts.disputed') }]
      : []),
  ]
  let x = 0
  return (
    <g transform={`translate(0 ${y})`}>
      {items.map(({ kind, state, label }) => {
        const left = x
        x += (40 + textWidth(label, 12)) * k
        return (
          <g key={label} transform={`translate(${left + 8 * k} 0)`}>
            <g transform={`scale(${k})`}>
              <PostSign kind={kind} state={state} sending="KAZ" />
            </g>
            <text className="paper-quiet" x={14 * k} y={4 * k}>
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** The posts of a document, each state's on the map of the other. */
export function MapSheet(props: PictureProps) {
  const { sheet, width, height, k } = props
  const { states } = sheet.scene.address
  const shown = AREAS.filter((area) => !states || states === area)
  const gap = 16 * k
  const shares = shown.length === 1 ? [1] : [0.56, 0.44]
  const foot = 26 * k
  const widthOf = (i: number) => (width - gap * (shown.length - 1)) * shares[i]!
  return (
    <svg
      className="paper-drawing"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--text-xs': `${12 * k}px` } as React.CSSProperties}
      aria-hidden="true"
    >
      {shown.map((sending, i) => {
        const frame = widthOf(i)
        const left = i === 0 ? 0 : widthOf(0) + gap
        return (
          <Frame
            key={sending}
            {...props}
            sending={sending}
            x={left}
            y={0}
            width={frame}
            height={height - foot}
          />
        )
      })}
      <Key {...props} y={height - 9 * k} />
    </svg>
  )
}
