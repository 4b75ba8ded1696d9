import { useI18n } from '#i18n/I18nProvider.tsx'
import type { LaneFigure } from './findingParts.ts'
import { findingParts } from './findingParts.ts'
import { type LaneDrawing, laneScale } from './laneScale.ts'
import { laneWords } from './laneWords.ts'
import { Opens } from './Opens.tsx'
import './finding.css'

export interface FindingLinksProps {
  drawing: LaneDrawing
  figures: readonly LaneFigure[]
  onSelect: (id: string) => void
}

/**
 * The finding of a lane as text, in the place where the drawing has set it: its words stay those of the drawing, its
 * figures are buttons over them. Where the drawing found no room for it, it is said only.
 */
export function FindingLinks({ drawing, figures, onSelect }: FindingLinksProps) {
  const i18n = useI18n()
  const placed = laneWords(drawing, laneScale(drawing), i18n).finding
  if (!placed) return <p className="visually-hidden">{drawing.finding}</p>
  const { lines, box, lineHeight } = placed
  return (
    <p className="lane__finding" style={{ left: box.left, top: box.top, lineHeight: `${lineHeight}px` }}>
      {findingParts(lines, figures).map((parts, line) => (
        <span key={line}>
          {parts.map(({ text, figure }, i) =>
            figure ? (
              <Opens key={i} id={figure.id} says={figure.says} text={text} onSelect={onSelect} isInSentence />
            ) : (
              text
            ),
          )}{' '}
        </span>
      ))}
    </p>
  )
}
