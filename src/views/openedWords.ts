import type { CoreMission } from '#domain/coreRecord.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'

/** `9 Nov 2022`, `by 2010`, `within 2022–Mar 2025`, or that the day was not found. */
export function openedWords(
  { t, format }: Pick<I18n, 't' | 'format'>,
  opened: CoreMission['opened'],
): string {
  if (!opened) return t('missions.opened.notFound')
  if (opened.bound === 'by') return t('missions.opened.by', { day: format.period(opened.time) })
  if (opened.bound === 'between') return t('missions.opened.between', { days: format.period(opened.time) })
  return format.period(opened.time)
}
