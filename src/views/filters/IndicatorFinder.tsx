import './indicatorFinder.css'
import '#i18n/messages/later.ts'
import { useMemo, useRef, useState } from 'react'
import { INDICATOR_GROUPS } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { furtherIndicators } from '#selectors/indicatorSearch.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { SearchBox } from '#ui/controls/SearchBox.tsx'

/** Finds an indicator without a lane by any spelling of its name; choosing one opens its lane. */
export function IndicatorFinder() {
  const { t, tn, text, format } = useI18n()
  const { record } = useRecord()
  const { address, patch } = useAddress()
  const [words, setWords] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const index = recordIndex(record)
  const further = useMemo(() => furtherIndicators(index, address, words), [index, address, words])
  const results = INDICATOR_GROUPS.flatMap((group) => {
    const items = further
      .filter(({ indicator }) => indicator.group === group)
      .map(({ indicator, count }) => ({
        id: indicator.id,
        name: text(indicator.name),
        about: tn('chooser.about', count, {
          unit: t(`unit.${indicator.unit}`),
          count: format.integer(count),
        }),
      }))
    return items.length > 0 ? [{ id: group, name: t(`group.${group}`), items }] : []
  })
  const choose = (indicator: string | null) => {
    setWords('')
    // the panel gives the focus back to its button
    box.current?.closest<HTMLElement>('[popover]')?.hidePopover?.()
    patch({ indicator })
  }
  return (
    <div ref={box} className="indicators">
      <SearchBox
        label={t('chooser.label')}
        hint={t('chooser.hint')}
        nothing={t('find.nothing', { words: words.trim() })}
        words={words}
        results={results}
        onType={setWords}
        onChoose={choose}
      />
      {address.indicator === null ? null : (
        <button type="button" className="button button--small" onClick={() => choose(null)}>
          {t('more.close')}
        </button>
      )}
    </div>
  )
}
