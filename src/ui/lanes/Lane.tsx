import { type ReactNode, useMemo, useState } from 'react'
import type { LaneModel } from '#domain/lane.ts'
import type { Span } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Icon } from '../controls/Icon.tsx'
import { useTextSpacing } from '../frame/textSpacing.ts'
import { Crosshair } from '../score/Crosshair.tsx'
import type { ScoreGeometry } from '../score/scoreGeometry.ts'
import { YearAxis } from '../score/YearAxis.tsx'
import { type EndLabel, EndLabels } from './EndLabels.tsx'
import type { LaneFigure } from './findingParts.ts'
import type { KeyItem } from './KeySymbol.tsx'
import { LaneGutter } from './LaneGutter.tsx'
import { type LaneDrawing, laneScale, type PointNote } from './laneScale.ts'
import { LaneStage } from './LaneStage.tsx'
import type { TablePlace } from './LaneTable.tsx'
import type { ReadoutRow } from './Readout.tsx'
import './lanes.css'

/** Give `model`, `domain`, `selected`, `notes` and `formatTick` the same identity while they are the same: it saves the drawing. */
export interface LaneProps {
  /** Unique in the page. */
  id: string
  title: string
  unit: string
  /** One sentence for those who cannot see the drawing. */
  summary: string
  keyItems: readonly KeyItem[]
  readAt: (at: number) => readonly ReadoutRow[] | null
  /** The most important first. */
  labels: readonly EndLabel[]
  model: LaneModel
  domain: Span
  height: number
  geometry: ScoreGeometry
  selected: readonly string[]
  focusYear?: number | null
  knownOn?: number | null
  finding?: string | null
  findingFigures?: readonly LaneFigure[]
  remark?: string | null
  notes?: readonly PointNote[]
  formatTick: (value: number, isTop: boolean) => string
  speak: (id: string) => string
  /** Opens a claim, or a figure that is worked out here. */
  onSelect: (id: string) => void
  /** Stands in place of the marks: one sentence and one button. */
  empty?: ReactNode
  isLoading?: boolean
  /** It is the one view of the page. */
  isAlone?: boolean
  /** Its rows as a table, asked for in place of the drawing. */
  table: (place: TablePlace) => ReactNode
  /** Further buttons beside "Show as table". */
  tools?: ReactNode
  children?: ReactNode
}

const NO_NOTES: readonly PointNote[] = []

/** A lane of the score: name and key, the drawing with its roving point, direct labels, and its table. */
export function Lane(props: LaneProps) {
  const { id, title, unit, summary, labels, model, domain, height, geometry, selected, formatTick } = props
  const { focusYear = null, knownOn = null, finding = null, remark = null, notes = NO_NOTES } = props
  const { plot: width, k, isStacked } = geometry
  const { t } = useI18n()
  const [isTable, setTable] = useState(false)
  const switchWords = t(isTable ? 'lane.table.hide' : 'lane.table.show')
  const spacing = useTextSpacing()
  const isEmpty = Boolean(props.empty) || props.isLoading === true
  const drawing = useMemo<LaneDrawing>(
    () => ({
      model,
      domain,
      width,
      height,
      k,
      selected,
      focusYear,
      knownOn,
      finding,
      remark,
      notes,
      isEmpty,
      formatTick,
      spacing,
    }),
    [
      model,
      domain,
      width,
      height,
      k,
      selected,
      focusYear,
      knownOn,
      finding,
      remark,
      notes,
      isEmpty,
      formatTick,
      spacing,
    ],
  )
  return (
    <section className="lane" id={id} data-stacked={isStacked || undefined} aria-labelledby={`${id}-title`}>
      <LaneGutter
        id={id}
        title={title}
        unit={unit}
        keyItems={props.keyItems}
        readAt={props.readAt}
        height={isStacked ? null : height}
        k={k}
        onSelect={props.onSelect}
      />
      <div className="lane__tools">
        <button
          type="button"
          className="lane__tool"
          aria-label={`${switchWords}: ${title}`}
          title={`${switchWords}: ${title}`}
          onClick={() => setTable(!isTable)}
        >
          <Icon name={isTable ? 'chart' : 'table'} size={14} />
        </button>
        {props.tools}
      </div>
      <p className="visually-hidden">{finding && isTable ? `${summary} ${finding}` : summary}</p>
      {isTable ? (
        props.table({
          caption: t('lane.table.caption', { title, unit }),
          height,
          selected,
          onSelect: props.onSelect,
        })
      ) : (
        <LaneStage
          drawing={drawing}
          isAlone={props.isAlone === true}
          {...(props.findingFigures && { figures: props.findingFigures })}
          speak={props.speak}
          onSelect={props.onSelect}
        >
          {props.empty && <div className="lane__empty">{props.empty}</div>}
          {props.isLoading && <p className="lane__loading">{t('lane.loading')}</p>}
          {isStacked && <Crosshair left={0} domain={domain} width={width} />}
          {props.children}
        </LaneStage>
      )}
      {isStacked && !isTable && <YearAxis domain={domain} width={width} k={k} />}
      {!isStacked && !isTable && !isEmpty && (
        <EndLabels labels={labels} scale={laneScale(drawing)} onSelect={props.onSelect} />
      )}
    </section>
  )
}
