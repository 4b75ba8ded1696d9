import type { Locale } from '#domain/codelists.ts'
import { useLanguageBeside } from '#i18n/SecondLanguage.tsx'
import { useRecordIn } from '#state/useRecordIn.ts'

export type SecondState = 'none' | 'coming' | 'shown' | 'failed'

/** How far the second language has come: its words, then the record's texts in it. */
export function useSecondState(locale: Locale | null): SecondState {
  const words = useLanguageBeside(locale)
  const texts = useRecordIn(words.i18n ? locale : null)
  if (!locale) return 'none'
  if (words.hasFailed || texts.hasFailed) return 'failed'
  return texts.found ? 'shown' : 'coming'
}
