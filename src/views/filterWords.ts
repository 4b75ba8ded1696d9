import { EVENT_KINDS } from '#domain/codelists.ts'
import type { Filters } from '#domain/filters.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'

/** Every filter in force, in words, for a view that stands without its controls. */
export function filterWords({ t, format }: I18n, filters: Filters): string[] {
  const { time, reporter, known, hidesUndated, kinds, states, posts, q } = filters
  const years = time && (time.start === time.end ? `${time.start}` : `${time.start}–${time.end}`)
  return [
    years && t('filters.years', { years }),
    reporter && t(`perspective.${reporter}`),
    known && `${t('filters.knownTitle')} ${format.day(known)}`,
    hidesUndated && t('filters.hidesUndated'),
    kinds &&
      (kinds.length > 3
        ? t('filters.someCategories', {
            shown: format.integer(kinds.length),
            all: format.integer(EVENT_KINDS.length),
          })
        : format.list(kinds.map((kind) => t(`kind.${kind}`)))),
    states && t(`filters.sending.${states}`),
    posts && format.list(posts.map((kind) => t(`post.${kind}`))),
    q && t('filters.search', { words: q }),
  ].filter((words) => typeof words === 'string' && words !== '') as string[]
}
