import { cloneElement, type CSSProperties, type ReactElement } from 'react'
import type { LaneName } from '../../src/app/laneHeights.ts'
import { useI18n } from '../../src/i18n/I18nProvider.tsx'
import { endLabels } from '../../src/ui/lanes/EndLabels.tsx'
import type { LaneProps } from '../../src/ui/lanes/Lane.tsx'
import { LaneGutter } from '../../src/ui/lanes/LaneGutter.tsx'
import { type LaneDrawing, laneScale } from '../../src/ui/lanes/laneScale.ts'
import { Icon } from '../../src/ui/controls/Icon.tsx'
import '../../src/ui/lanes/lanes.css'
import { FRAMES, inFrames } from './frames.ts'
import { heightsOf } from './heightsOf.ts'
import { LaneData } from './LaneData.tsx'
import { LanePoints } from './LanePoints.tsx'
import { LaneText } from './LaneText.tsx'
import { StaticAxis } from './StaticAxis.tsx'
import { percent } from './stretch.ts'

const nothing = () => null

/**
 * Stands for `ui/lanes/Lane.tsx` when the page is built: the same lane from the same model, drawn for any width and
 * height. The lanes of the product give it what they give that one.
 */
export function Lane(props: LaneProps) {
  const { id, title, unit, summary, keyItems, labels, model, domain } = props
  const { t } = useI18n()
  const name = id as LaneName
  const drawings = FRAMES.map(({ geometry, heights: tall }): LaneDrawing => ({
    model,
    domain,
    width: geometry.plot,
    height: tall[name],
    k: geometry.k,
    selected: [],
    focusYear: null,
    knownOn: null,
    finding: props.finding ?? null,
    remark: props.remark ?? null,
    notes: props.notes ?? [],
    isEmpty: model.count === 0,
    formatTick: props.formatTick,
  }))
  return (
    <section className="lane" id={id} aria-labelledby={`${id}-title`} style={heightsOf(name)}>
      <LaneGutter
        id={id}
        title={title}
        unit={unit}
        keyItems={keyItems}
        readAt={nothing}
        height={null}
        k={1}
        onSelect={nothing}
      />
      <div className="lane__tools">
        <button type="button" className="lane__tool" title={t('lane.table.show')}>
          <Icon name="table" size={14} />
        </button>
        {props.tools}
      </div>
      <p className="visually-hidden">{props.finding ? `${summary} ${props.finding}` : summary}</p>
      <div className="lane__stage">
        <svg className="lane-drawing hue-both" aria-hidden="true">
          <LaneData id={id} model={model} domain={domain} />
          <LaneText drawings={drawings} />
          <LanePoints model={model} domain={domain} />
        </svg>
      </div>
      <StaticAxis domain={domain} />
      <StaticLabels labels={labels} drawings={drawings} />
    </section>
  )
}

interface LabelsProps {
  labels: LaneProps['labels']
  drawings: readonly LaneDrawing[]
}

type Item = ReactElement<{ style: CSSProperties; className: string }>

/** The labels right of the plot where they stand beside it, their heights as shares of the lane. */
function StaticLabels({ labels, drawings }: LabelsProps) {
  const found = new Map<string, { item: Item; frames: string; tops: Record<string, string> }>()
  for (const [i, drawing] of drawings.entries()) {
    const { name, geometry } = FRAMES[i]!
    if (geometry.isStacked) continue
    const list = endLabels({ labels, scale: laneScale(drawing), onSelect: nothing })
    for (const item of (list.props as { children: Item[] }).children) {
      const label = found.get(item.key!) ?? { item, frames: 'c', tops: {} }
      label.frames = `${name}${label.frames}`
      label.tops[`--${name}`] = percent(Number(item.props.style.top) / drawing.height)
      found.set(item.key!, label)
    }
  }
  return (
    <ul className="lane__labels">
      {[...found.values()].map(({ item, frames, tops }) =>
        cloneElement(item, {
          style: tops,
          className: [item.props.className, inFrames(frames)].filter(Boolean).join(' '),
        }),
      )}
    </ul>
  )
}
