import { useEffect, useMemo, useState } from 'react'
import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { type Entry, found } from '#selectors/search.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { whenTitlesAreRead } from '../titles.ts'
import { SearchBox } from '#ui/controls/SearchBox.tsx'

const MOST = 40
const keyOf = ({ selection }: Entry) => `${selection.kind}:${selection.id}`

/** Finds a post, event or figure by any spelling of its name; choosing one opens it. */
export function Finder({ onChoose }: { onChoose: (selection: Selection) => void }) {
  const { t, text, format } = useI18n()
  const { record } = useRecord()
  const [words, setWords] = useState('')
  const [isRead, setIsRead] = useState(false)
  useEffect(
    function readTitles() {
      whenTitlesAreRead(record.events, () => setIsRead(true))
    },
    [record],
  )
  const results = useMemo(
    () => (isRead ? found(recordIndex(record), words, MOST) : []),
    [isRead, record, words],
  )
  const about = (entry: Entry) =>
    [
      t(`find.${entry.kind}`),
      entry.postKind ? t(`post.${entry.postKind}`) : null,
      entry.eventKind ? t(`kind.${entry.eventKind}`) : null,
      entry.place ? text(entry.place) : null,
      entry.time ? format.period(entry.time) : null,
    ]
      .filter((part) => part !== null)
      .join(' · ')
  return (
    <SearchBox
      label={t('find.label')}
      hint={t('find.hint')}
      nothing={words.trim() === '' || !isRead ? null : t('find.nothing', { words: words.trim() })}
      words={words}
      results={results.map((entry) => ({ id: keyOf(entry), name: text(entry.name), about: about(entry) }))}
      onType={setWords}
      onChoose={(id) => {
        const entry = results.find((result) => keyOf(result) === id)
        if (entry) onChoose(entry.selection)
      }}
    />
  )
}
