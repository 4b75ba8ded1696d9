import { useMemo } from 'react'
import type { Selection } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { evidenceOf } from '#selectors/evidence.ts'
import type { CardData } from './cardProps.ts'
import { ClaimCard } from './ClaimCard.tsx'
import { DerivedCard } from './DerivedCard.tsx'
import { MissingCard } from './MissingCard.tsx'

interface EvidenceCardProps extends CardData {
  /** A claim, or a figure that this project works out. */
  selection: Selection
}

/** What stands behind one figure. */
export function EvidenceCard({ index, detail, filters, selection }: EvidenceCardProps) {
  const { t } = useI18n()
  const model = useMemo(
    () => evidenceOf(index, detail, selection, filters),
    [index, detail, selection, filters],
  )
  if (model.kind === 'unknown')
    return <MissingCard region={t('evidence.title')} title={t('evidence.unknown')} id={model.id} />
  if (model.kind === 'derived')
    return <DerivedCard model={model} index={index} detail={detail} filters={filters} />
  return <ClaimCard model={model} index={index} detail={detail} filters={filters} />
}
