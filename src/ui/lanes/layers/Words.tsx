import type { LaneWords } from '../laneWords.ts'
import { round1 } from '../laneScale.ts'
import type { SetSentence } from '../sentence.ts'

function Sentence({ set: { lines, box, lineHeight }, className }: { set: SetSentence; className: string }) {
  return (
    <text className={className}>
      {lines.map((line, i) => (
        <tspan key={line} x={round1(box.left)} y={round1(box.top + (i + 0.78) * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** The words inside a lane, each where nothing stands. */
export function Words({ words: { finding, remark, notes } }: { words: LaneWords }) {
  return (
    <>
      {finding && <Sentence set={finding} className="lane-finding halo" />}
      {remark && <Sentence set={remark} className="lane-remark halo" />}
      {notes.map(({ id, text, x, y, anchor }) => (
        <text key={id} className="lane-note halo" x={round1(x)} y={round1(y)} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </>
  )
}
