import { useId } from 'react'
import './laneTable.css'

/** The rows of a lane: same figures, order and rounding as drawn. */
export interface LaneTableData {
  columns: readonly string[]
  rows: readonly { id: string; cells: readonly string[] }[]
}

/** Where a table stands, and what is chosen in it. */
export interface TablePlace {
  caption: string
  height: number
  selected: readonly string[]
  onSelect: (id: string) => void
}

interface LaneTableProps extends TablePlace {
  table: LaneTableData
}

export function LaneTable({ table, caption, height, selected, onSelect }: LaneTableProps) {
  const name = useId()
  return (
    // a region that scrolls must take the focus, or the keyboard cannot scroll it
    <div className="lane__table" style={{ maxHeight: height }} tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells: [first, ...others] }, row) => (
            <tr
              key={id}
              className={selected.includes(id) ? 'is-selected' : undefined}
              // a click anywhere on the row, and on the button in it, which is the keyboard's way
              onClick={() => onSelect(id)}
            >
              <th scope="row">
                {/* coming to it by Tab, one hears the row and not the year alone */}
                <button
                  type="button"
                  aria-describedby={others.map((_, i) => `${name}-${row}-${i}`).join(' ')}
                >
                  {first}
                </button>
              </th>
              {others.map((cell, i) => (
                <td key={table.columns[i + 1] ?? i} id={`${name}-${row}-${i}`}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
