import { useEffect, useRef } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem } from 'react-aria-components'

export interface Found {
  id: string
  name: string
  /** What it is, in a few words. */
  about: string
}

interface Props {
  label: string
  hint: string
  /** Stands in place of the list when nothing is found; null while nothing is typed. */
  nothing: string | null
  words: string
  results: readonly Found[]
  onType: (words: string) => void
  onChoose: (id: string) => void
}

/** A combobox that finds: the field keeps the focus, the arrows walk the list, Enter chooses. */
export function SearchBox({ label, hint, nothing, words, results, onType, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(function takeFocus() {
    // the dialog gave it to its first button, because the field had not come yet
    input.current?.focus()
  }, [])
  return (
    <ComboBox
      className="finder"
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      items={results}
      inputValue={words}
      onInputChange={onType}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (results.some(({ id }) => id === key)) onChoose(String(key))
      }}
    >
      <Label className="finder__label">{label}</Label>
      <Input ref={input} className="field finder__input" placeholder={hint} />
      <ListBox<Found>
        className="finder__list"
        renderEmptyState={() => (nothing ? <p className="finder__none">{nothing}</p> : null)}
      >
        {({ id, name, about }) => (
          <ListBoxItem id={id} textValue={name} className="finder__item">
            <span className="finder__name">{name}</span>
            <span className="finder__about">{about}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </ComboBox>
  )
}
