import type { NoteTable, NoteText } from './noteTypes.ts'

/** Where a number of the list of sources leads. */
export const sourceAnchor = (number: string | number) => `source-${number}`

/** Numbers of sources as links into the list; the page itself stays where its address says. */
export function SourceMarks({ numbers }: { numbers: readonly string[] }) {
  return numbers.length === 0 ? null : (
    <sup className="handout__marks">
      {numbers.map((number, i) => (
        <span key={number}>
          {i > 0 ? ' ' : ''}
          <a
            href={`#${sourceAnchor(number)}`}
            onClick={(event) => {
              event.preventDefault()
              document.getElementById(sourceAnchor(number))?.scrollIntoView({ block: 'center' })
            }}
          >
            {number}
          </a>
        </span>
      ))}
    </sup>
  )
}

const Item = ({ text, footnotes }: NoteText) => (
  <p>
    {text}
    <SourceMarks numbers={footnotes} />
  </p>
)

/** A table of a note as a table of the page; its footnotes are numbers of sources. */
export function NoteTableView({ caption, table }: { caption: string; table: NoteTable }) {
  const { columns, shares, rows } = table
  return (
    <table className="handout__table">
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        {shares.map((share, i) => (
          <col key={i} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = [], ...cells], i) => (
          <tr key={i}>
            <th scope="row">
              {name.map((item, n) => (
                <Item key={n} {...item} />
              ))}
            </th>
            {cells.map((items, c) => (
              <td key={c}>
                {items.map((item, n) => (
                  <Item key={n} {...item} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
