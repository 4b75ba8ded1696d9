import type { TextNeeds } from '#domain/textParts.ts'
import { fetchTexts, type Keep, type Language } from './fetchTexts.ts'
import type { Rest } from './loadDetail.ts'
import { withLines, withStrings } from './parts/moreTexts.ts'

/** The rest of the record with its texts in one more language, as far as they are needed. Throws a `RecordError`. */
export async function restIn(
  locale: Language,
  inEnglish: Promise<Rest>,
  needs: TextNeeds,
  keep: Keep,
): Promise<Rest> {
  const [rest, texts] = await Promise.all([inEnglish, fetchTexts(locale, needs, keep)])
  return {
    content: withStrings(rest.content, locale, texts.strings),
    lines: withLines(rest.lines, locale, texts.lines),
    isAsBuilt: rest.isAsBuilt && texts.isAsBuilt,
  }
}
