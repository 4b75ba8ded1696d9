import type { I18n } from '#i18n/I18nProvider.tsx'
import type { NumberedSource } from '#selectors/documents/sourceNumbers.ts'
import { locatorText } from '#ui/evidence/locatorText.ts'
import type { PaperSource } from '#ui/paper/paperTypes.ts'

/** Places within a source that a list names; the exact tables have all. */
const MOST_PLACES = 4

/** A source in one line: title or publisher, publisher, day, where in it. */
export function sourceText({ t, format }: I18n, { number, source, at }: NumberedSource): PaperSource {
  const { publisher, title, publishedOn, copiedOn, url } = source
  const day = publishedOn
    ? format.period(publishedOn)
    : copiedOn
      ? t('document.sourceCopied', { day: format.day(copiedOn) })
      : t('document.sourceUndated')
  const places = [...new Set(at.map((locator) => locatorText(t, locator)))]
  const shown = places.length > MOST_PLACES ? [...places.slice(0, MOST_PLACES), '…'] : places
  return {
    number,
    text: [publisher, ...(title ? [title] : []), day, shown.join(', ')].join('. '),
    url,
  }
}
