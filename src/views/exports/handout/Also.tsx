interface Props {
  /** What stands before it. */
  to: string
  /** The same in the second language; nothing without one. */
  words: string | null | undefined
  lang: string | undefined
}

/** A text in the second language under the first, where it says it otherwise. */
export function Also({ to, words, lang }: Props) {
  return words && words !== to ? (
    <span className="handout__second" lang={lang}>
      {words}
    </span>
  ) : null
}
