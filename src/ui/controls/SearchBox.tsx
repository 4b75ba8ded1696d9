import './searchBox.css'
import { useLayoutEffect, useRef } from 'react'
import {
  Autocomplete,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  TextField,
} from 'react-aria-components'

export interface Found {
  id: string
  name: string
  /** What it is, in a few words. */
  about: string
}

/** What is found of one kind, under its name. */
export interface FoundGroup {
  id: string
  name: string
  items: readonly Found[]
}

interface Props {
  label: string
  hint: string
  /** Stands in place of the list when nothing is found; null while nothing is typed. */
  nothing: string | null
  words: string
  /** In groups, or as one list. */
  results: readonly Found[] | readonly FoundGroup[]
  onType: (words: string) => void
  onChoose: (id: string) => void
}

/**
 * A combobox that finds: the field keeps the focus, the arrows walk the list, Enter chooses. The list stands in the
 * page and not over it, so nothing else has to be hidden from assistive technology meanwhile.
 */
export function SearchBox({ label, hint, nothing, words, results, onType, onChoose }: Props) {
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(function takeFocus() {
    // a dialog that opens later gives it to what asks for it, one that is open already has given it to a button
    input.current?.setAttribute('autofocus', '')
    input.current?.focus()
  }, [])
  return (
    <Autocomplete inputValue={words} onInputChange={onType}>
      <div className="finder">
        <TextField className="finder">
          <Label className="finder__label">{label}</Label>
          <Input
            ref={input}
            // the library adds aria-controls and the active descendant
            {...{ role: 'combobox', 'aria-expanded': results.length > 0 }}
            className="field finder__input"
            placeholder={hint}
          />
        </TextField>
        <ListBox
          className="finder__list"
          aria-label={label}
          onAction={(key) => onChoose(String(key))}
          renderEmptyState={() => (nothing ? <p className="finder__none">{nothing}</p> : null)}
        >
          {results.map((result) =>
            'items' in result ? (
              <ListBoxSection key={result.id} id={`group:${result.id}`} className="finder__group">
                <Header className="finder__title">{result.name}</Header>
                {result.items.map(item)}
              </ListBoxSection>
            ) : (
              item(result)
            ),
          )}
        </ListBox>
      </div>
    </Autocomplete>
  )
}

const item = ({ id, name, about }: Found) => (
  <ListBoxItem key={id} id={id} textValue={name} className="finder__item">
    <span className="finder__name">{name}</span> <span className="finder__about">{about}</span>
  </ListBoxItem>
)
