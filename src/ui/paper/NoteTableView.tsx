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

/** `beside` says the same in a second language, and is left out where both say it alike. */
function Item({
  item,
  beside,
  lang,
}: {
  item: NoteText
  beside?: string | undefined
  lang?: string | undefined
}) {
  return (
    <p>
      {item.text}
      <SourceMarks numbers={item.footnotes} />
      {beside && beside !== item.text ? (
        <span className="handout__second" lang={lang}>
          {beside}
        </span>
      ) : null}
    </p>
  )
}

interface Props {
  caption: string
  table: NoteTable
  /** The same table, row by row, in a second language. */
  beside?: NoteTable | null
  besideLang?: string | undefined
}

/** A table of a note as a table of the page; its footnotes are numbers of sources. */
export function NoteTableView({ caption, table, beside, besideLang: lang }: Props) {
  const { columns, shares, rows } = table
  const items = (cell: readonly NoteText[], row: number, column: number) =>
    cell.map((item, n) => (
      <Item key={n} item={item} beside={beside?.rows[row]?.[column]?.[n]?.text} lang={lang} />
    ))
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
          {columns.map((column, c) => (
            <th key={column} scope="col">
              {column}
              {beside && beside.columns[c] !== column ? (
                <span className="handout__second" lang={lang}>
                  {beside.columns[c]}
                </span>
              ) : null}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = [], ...cells], i) => (
          <tr key={i}>
            <th scope="row">{items(name, i, 0)}</th>
            {cells.map((cell, c) => (
              <td key={c}>{items(cell, i, c + 1)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
