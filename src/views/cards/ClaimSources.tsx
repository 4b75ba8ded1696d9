import { useI18n } from '#i18n/I18nProvider.tsx'
import type { ClaimEvidence } from '#selectors/evidence.ts'
import { SourceCitation } from '#ui/evidence/SourceCitation.tsx'
import { bySource } from './bySource.ts'

/** Where the claim stands: every source with its day and place, and the record's note. */
export function ClaimSources({ model }: { model: ClaimEvidence }) {
  const { t, text } = useI18n()
  return (
    <section className="evidence__part">
      <h4>{t('evidence.sources')}</h4>
      <ul className="sources">
        {bySource(model.citations).map((item) => (
          <li key={item.source.id}>
            <SourceCitation {...item} />
          </li>
        ))}
      </ul>
      {model.note ? (
        <>
          <h4>{t('evidence.note')}</h4>
          <p>{text(model.note)}</p>
        </>
      ) : null}
    </section>
  )
}
