import './chips.css'
import '#i18n/messages/later.ts'
import { NO_FILTERS, type Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { recordIndex } from '#selectors/recordIndex.ts'
import { type Patch, useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { Icon } from '#ui/controls/Icon.tsx'
import { useSelectionName } from '../selectionName.ts'

/** One removable chip for each filter that has no control of its own in the bar. */
export function FilterChips() {
  const { t, format } = useI18n()
  const { record } = useRecord()
  const { address, patch } = useAddress()
  const nameOf = useSelectionName(recordIndex(record))
  const chips: { key: string; words: string; lift: Patch }[] = []
  if (address.time) {
    const { start, end } = address.time
    chips.push({
      key: 'time',
      words: t('filters.years', { years: start === end ? `${start}` : `${start}–${end}` }),
      lift: { time: null },
    })
  }
  if (address.q)
    chips.push({ key: 'q', words: t('filters.search', { words: address.q }), lift: { q: NO_FILTERS.q } })
  if (address.states) {
    chips.push({
      key: 'states',
      words: t(`filters.sending.${address.states}`),
      lift: { states: null },
    })
  }
  if (address.posts) {
    const words = address.posts.map((kind) => t(`post.${kind}`))
    chips.push({ key: 'posts', words: format.list(words), lift: { posts: null } })
  }
  if (address.view) chips.push({ key: 'view', words: t(`view.${address.view}`), lift: { view: null } })
  if (address.sel) {
    const words = selectionWords(address.sel, nameOf(address.sel), t)
    chips.push({ key: 'sel', words, lift: { sel: null } })
  }
  if (chips.length === 0) return null
  return (
    <ul className="chips">
      {chips.map(({ key, words, lift }) => (
        <li key={key} className="chip">
          <span title={words}>{words}</span>
          <button type="button" aria-label={t('filters.lift', { what: words })} onClick={() => patch(lift)}>
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  )
}

const selectionWords = (sel: Selection, name: string, t: ReturnType<typeof useI18n>['t']) =>
  t(`filters.post.${sel.kind}`, { name })
