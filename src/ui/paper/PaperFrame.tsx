import type { ReactNode } from 'react'
import { TextLines } from './TextLines.tsx'
import { wrapText } from './wrapText.ts'
import './paper.css'

interface PaperFrameProps {
  width: number
  inset: number
  /** Of the picture inside. */
  height: number
  title: string
  sub: string
  /** One paragraph each. */
  foot: readonly string[]
  name: string
  children: ReactNode
}

const TITLE = 22
const SUB = 14
const FOOT = 11.5

/** A picture with title, subtitle and foot, on paper of its own. */
export function PaperFrame({ width, inset, height, title, sub, foot, name, children }: PaperFrameProps) {
  const room = width - 2 * inset
  const titles = wrapText(title, room, TITLE, 'serif')
  const subs = sub ? wrapText(sub, room, SUB) : []
  const feet = foot.flatMap((paragraph) => wrapText(paragraph, room - 20, FOOT))
  const subTop = inset + titles.length * 27
  const top = subTop + subs.length * 20 + 16
  const ruleAt = top + height + 18
  const full = ruleAt + 20 + (feet.length + 1) * 16 + 4
  return (
    <svg
      className="paper-drawing"
      width={width}
      height={full}
      viewBox={`0 0 ${width} ${full}`}
      aria-hidden="true"
    >
      <rect className="paper-ground" width={width} height={full} />
      <TextLines className="paper-title" lines={titles} x={inset} y={inset + 18} lineHeight={27} />
      <TextLines className="paper-sub" lines={subs} x={inset} y={subTop + 15} lineHeight={20} />
      <g transform={`translate(${inset} ${top})`}>{children}</g>
      <line className="paper-rule" x1={inset} x2={width - inset} y1={ruleAt} y2={ruleAt} />
      <text className="paper-foot paper-strong" x={inset} y={ruleAt + 18}>
        {name}
      </text>
      <TextLines className="paper-foot" lines={feet} x={inset} y={ruleAt + 34} lineHeight={16} />
    </svg>
  )
}
