/** A name that stands in a sentence as it is, in whichever language it is in. */
export interface ForeignName {
  name: string
  lang: string
}

/** The record keeps the names of publishers in English, or as they write themselves in Latin letters. */
export const publisherName = (name: string): ForeignName => ({ name, lang: 'en' })

interface Props {
  text: string
  names: readonly ForeignName[]
}

/** A sentence with its foreign names marked, so that a screen reader says them in their own language. */
export function WithNames({ text, names }: Props) {
  // the longest first: one name may be the beginning of another
  const known = names.filter(({ name }) => name !== '').toSorted((a, b) => b.name.length - a.name.length)
  const parts: (string | ForeignName)[] = known.reduce<(string | ForeignName)[]>(
    (done, foreign) => done.flatMap((part) => (typeof part === 'string' ? cutOut(part, foreign) : [part])),
    [text],
  )
  return parts.map((part, i) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={`${i} ${part.name}`} lang={part.lang}>
        {part.name}
      </span>
    ),
  )
}

const cutOut = (text: string, foreign: ForeignName): (string | ForeignName)[] =>
  text
    .split(foreign.name)
    .flatMap((piece, i) => (i === 0 ? [piece] : [foreign, piece]))
    .filter((part) => part !== '')
