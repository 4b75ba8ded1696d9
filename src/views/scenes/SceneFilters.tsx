import { AREAS, type Area } from '#domain/codelists.ts'
import type { Address } from '#domain/filters.ts'
import { asTimeFilter, shownYears, yearsIn } from '#domain/years.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { fromQuery, toQuery } from '#state/query.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { RadioSegments } from '#ui/controls/RadioSegments.tsx'
import { YearFields } from '#ui/score/YearFields.tsx'

interface Props {
  /** The query that the room shows. */
  query: string
  onChange: (query: string) => void
}

/** The filters of the shown scene, while they are unlocked: whose account, which years, as known on which day. */
export function SceneFilters({ query, onChange }: Props) {
  const { t } = useI18n()
  const { record } = useRecord()
  const address = fromQuery(query)
  const bounds = yearsIn(record.dataset.timeDomain)
  const patch = (change: Partial<Address>) => onChange(toQuery({ ...address, ...change }))
  return (
    <div className="quiet-bar__filters" role="group" aria-label={t('room.explore')}>
      <RadioSegments<Area | 'both'>
        label={t('perspective.label')}
        value={address.reporter ?? 'both'}
        options={[
          { value: 'both', label: t('perspective.both') },
          ...AREAS.map((value) => ({ value, label: t(`perspective.${value}`) })),
        ]}
        onChange={(value) => patch({ reporter: value === 'both' ? null : value })}
      />
      <YearFields
        key={query}
        range={shownYears(address.time, bounds)}
        bounds={bounds}
        onCommit={(range) => patch({ time: asTimeFilter(range, bounds) })}
      />
      <label className="quiet-bar__day">
        {t('room.explore.known')}{' '}
        <input
          type="date"
          className="field"
          value={address.known ?? ''}
          min={`${bounds.start}-01-01`}
          max={record.dataset.releasedOn}
          onChange={(event) => {
            const day = event.target.value
            if (day === '' || day >= `${bounds.start}`) patch({ known: day || null })
          }}
        />
      </label>
    </div>
  )
}
