import { AREAS, EVENT_GROUPS, EVENT_KINDS } from '#domain/codelists.ts'
import type { I18n } from '#i18n/I18nProvider.tsx'
import type { DerivedFigure } from '#selectors/derived.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { claimFigure } from './claimWords.ts'

export interface DerivedWords {
  title: string
  /** "over", when the true value may be larger. */
  qualifier: string
  figure: string
  unit: string
  /** What was done, in words. */
  formula: readonly string[]
}

function eventsWords({ t }: I18n, of: string | null): string {
  if (of === null) return t('derived.events')
  const group = EVENT_GROUPS.find((name) => name === of)
  const kind = EVENT_KINDS.find((name) => name === of)
  return t('derived.eventsOf', { what: group ? t(`row.${group}`) : kind ? t(`kind.${kind}`) : of })
}

/** A derived figure in words: what it is called, its value, and how it was worked out. */
export function derivedWords(i18n: I18n, index: RecordIndex, figure: DerivedFigure): DerivedWords {
  const { t, tn, format } = i18n
  const count = format.integer(figure.value)
  if (figure.kind === 'posts') {
    const { area, of } = figure
    const state = AREAS.find((name) => name === area)
    return {
      qualifier: '',
      title: state ? t(`derived.postsOf.${state}`) : t('derived.posts'),
      figure: count,
      unit: of ? tn(`derived.count.${of}`, figure.value, { count: '' }).trim() : '',
      formula: [t(of === 'disputed' ? 'derived.postsFormula.disputed' : 'derived.postsFormula')],
    }
  }
  if (figure.kind === 'gap') {
    const { claims, isLowerBound } = figure
    const [low, high] = claims.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
    return {
      qualifier: isLowerBound ? t('precision.at-least') : '',
      title: t('derived.gap', { period: format.period(claims[1].time!) }),
      figure: format.figure(figure.value, index.indicators.get(claims[0].indicator)?.unit ?? 'USD'),
      unit: '',
      formula: [
        t('derived.gapSum', {
          high: claimFigure(i18n, index, high!, 4),
          low: claimFigure(i18n, index, low!, 4),
        }),
        t('derived.gapFormula'),
        ...(isLowerBound ? [t('derived.gapLower')] : []),
      ],
    }
  }
  if (figure.kind === 'sum') {
    const [one, other] = figure.claims.map((claim) => claimFigure(i18n, index, claim, 4))
    const [first] = figure.claims
    return {
      qualifier: '',
      title: t('derived.sum', { period: format.period(first?.time ?? '') }),
      figure: format.figure(figure.value, index.indicators.get(first?.indicator ?? '')?.unit ?? 'USD'),
      unit: '',
      formula: [
        t('derived.sumOf', { one: one ?? '', other: other ?? '' }),
        ...(figure.isPrinted ? [] : [t('derived.sumFormula')]),
      ],
    }
  }
  if (figure.kind === 'events') {
    return {
      title: figure.of === 'later' ? t('derived.eventsLater') : eventsWords(i18n, figure.of),
      qualifier: '',
      figure: count,
      unit: '',
      formula: [t(figure.of === 'later' ? 'derived.eventsLaterFormula' : 'derived.eventsFormula')],
    }
  }
  return {
    qualifier: '',
    title: t(figure.isUndated ? 'derived.undated' : 'derived.figures'),
    figure: count,
    unit: '',
    formula: [t(figure.isUndated ? 'derived.undatedFormula' : 'derived.figuresFormula')],
  }
}
