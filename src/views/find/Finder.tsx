import { useEffect, useMemo, useState } from 'react'
import type { EventTable } from '#domain/eventTable.ts'
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
  /** The events whose titles have been read: another language brings others. */
  const [read, setRead] = useState<EventTable | null>(null)
  const isRead = read === record.events
  useEffect(
    function readTitles() {
      whenTitlesAreRead(record.events, () => setRead(record.events))
    },
    [record],
  )
  const results = useMemo(() => found(recordIndex(record), words, MOST, isRead), [isRead, record, words])
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
      nothing={
        words.trim() === '' ? null : isRead ? t('find.nothing', { words: words.trim() }) : t('find.searching')
      }
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
