import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem } from 'react-aria-components'
import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { type Entry, found } from '#selectors/search.ts'
import { useRecord } from '#state/RecordProvider.tsx'

const MOST = 40
const keyOf = ({ selection }: Entry) => `${selection.kind}:${selection.id}`

/** Finds a post, event or figure by any spelling of its name; choosing one opens it. */
export function Finder({ onChoose }: { onChoose: (selection: Selection) => void }) {
  const { t, text, format } = useI18n()
  const { record } = useRecord()
  const [words, setWords] = useState('')
  const results = useMemo(() => found(recordIndex(record), words, MOST), [record, words])
  const about = (entry: Entry) =>
    [
      t(`find.${entry.kind}`),
      entry.postKind ? t(`post.${entry.postKind}`) : null,
      entry.eventKind ? t(`kind.${entry.eventKind}`) : null,
      entry.place ? text(entry.place) : null,
      entry.time ? format.period(entry.time) : null,
    ].filter((part) => part !== null)
  return (
    <ComboBox
      className="finder"
      autoFocus
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      items={results.map((entry) => ({ id: keyOf(entry), entry }))}
      inputValue={words}
      onInputChange={setWords}
      selectedKey={null}
      onSelectionChange={(key) => {
        const entry = results.find((result) => keyOf(result) === key)
        if (entry) onChoose(entry.selection)
      }}
    >
      <Label className="finder__label">{t('find.label')}</Label>
      <Input className="field finder__input" placeholder={t('find.hint')} />
      <ListBox<{ id: string; entry: Entry }>
        className="finder__list"
        renderEmptyState={() =>
          words.trim() === '' ? null : (
            <p className="finder__none">{t('find.nothing', { words: words.trim() })}</p>
          )
        }
      >
        {({ id, entry }) => (
          <ListBoxItem id={id} textValue={text(entry.name)} className="finder__item">
            <span className="finder__name">{text(entry.name)}</span>
            <span className="finder__about">{about(entry).join(' · ')}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </ComboBox>
  )
}
