interface OpensProps {
  /** A claim, or a figure that is worked out here. */
  id: string
  /** What it is, for the ear; its words come first. */
  says: string
  text: string
  onSelect: (id: string) => void
  /** Out of the way of Tab: the roving point of the lane comes to the same figure. */
  isAside?: boolean
  /** Its name is the text alone, so that the sentence around it is read through; what it is follows when it has the focus. */
  isInSentence?: boolean
}

/** A figure in words that opens its evidence. */
export function Opens({ id, says, text, onSelect, isAside = false, isInSentence = false }: OpensProps) {
  return (
    <button
      type="button"
      className="figure lane__figure"
      data-opens={id}
      aria-label={isInSentence ? undefined : `${text}. ${says}`}
      title={isInSentence ? says : undefined}
      tabIndex={isAside ? -1 : undefined}
      onClick={(event) => {
        // the plot beneath would choose what is nearest to the words
        event.stopPropagation()
        onSelect(id)
      }}
    >
      {text}
    </button>
  )
}
