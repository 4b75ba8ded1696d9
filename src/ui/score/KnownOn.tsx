import type { Span } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { ScoreGeometry } from './scoreGeometry.ts'
import { timeScale } from './timeScale.ts'

interface KnownOnProps {
  at: number | null
  domain: Span
  geometry: ScoreGeometry
}

/** In an "as known on" view: a gold line on that day through all lanes, and shade over what came later. */
export function KnownOn({ at, domain, geometry: { left, plot } }: KnownOnProps) {
  const { t } = useI18n()
  if (at === null || at >= domain.to) return null
  const x = timeScale(domain, plot).x(Math.max(at, domain.from))
  return (
    <div className="known-on" style={{ left: left + x }}>
      <span>{t('score.notKnownYet')}</span>
    </div>
  )
}
