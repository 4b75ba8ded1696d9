import '#i18n/messages/later.ts'
import './menus.css'
import { useId, useMemo } from 'react'
import { EVENT_GROUPS, EVENT_KINDS, type EventKind, GROUP_OF_KIND } from '#domain/codelists.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { eventsPerKind } from '#selectors/eventSets.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'

/** Event categories in their six groups, each with what it would show under the other filters. */
export function CategoryChoices() {
  const { t, format } = useI18n()
  const id = useId()
  const { record } = useRecord()
  const { address, patch } = useAddress()
  const counts = useMemo(() => eventsPerKind(recordIndex(record), address), [record, address])
  const chosen = address.kinds ?? EVENT_KINDS
  const all = format.integer(EVENT_KINDS.length)
  const shown = format.integer(chosen.length)
  const choose = (kinds: readonly EventKind[]) =>
    patch({ kinds: kinds.length === 0 || kinds.length === EVENT_KINDS.length ? null : kinds })
  const handleToggle = (kind: EventKind, isOn: boolean) =>
    choose(EVENT_KINDS.filter((other) => (other === kind ? isOn : chosen.includes(other))))
  return (
    <div className="categories">
      <div className="categories__head">
        <h2>{t('filters.categories')}</h2>
        <span>{t('filters.shownOf', { shown, all })}</span>
        <button type="button" className="button button--small" onClick={() => choose(EVENT_KINDS)}>
          {t('filters.all')}
        </button>
      </div>
      <div className="categories__groups">
        {EVENT_GROUPS.map((group) => (
          <fieldset key={group}>
            <legend>{t(`row.${group}`)}</legend>
            {EVENT_KINDS.filter((kind) => GROUP_OF_KIND[kind] === group).map((kind) => (
              <label key={kind} className={counts.get(kind) ? undefined : 'is-none'}>
                <input
                  type="checkbox"
                  aria-labelledby={`${id}-${kind}`}
                  checked={chosen.includes(kind)}
                  onChange={(event) => handleToggle(kind, event.target.checked)}
                />
                <span id={`${id}-${kind}`}>{t(`kind.${kind}`)}</span>
                <span className="categories__count">{format.integer(counts.get(kind) ?? 0)}</span>
                <button
                  type="button"
                  className="categories__only"
                  onClick={() => choose([kind])}
                  aria-label={t('filters.onlyThis', { kind: t(`kind.${kind}`) })}
                >
                  {t('filters.only')}
                </button>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
