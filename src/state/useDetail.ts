import { useContext, useEffect } from 'react'
import type { TextNeeds } from '#domain/textParts.ts'
import { type Detail, Rest } from './RecordProvider.tsx'

const NOTHING: TextNeeds = []

/**
 * Evidence, notes and summaries, which come after the record; null until the texts of what is needed are there in the
 * reader's language too. Needs are told apart by what is in them.
 */
export function useDetail(needs: TextNeeds = NOTHING): Pick<Detail, 'detail' | 'retryDetail'> {
  const rest = useContext(Rest)
  if (!rest) throw new Error('a record is asked for outside a RecordProvider')
  const { detail, retryDetail, ask } = rest
  useEffect(
    function askForTexts() {
      if (needs.length === 0) return
      ask(needs)
      // gives up what has not come
      return () => ask(NOTHING)
    },
    // oxlint-disable-next-line react/exhaustive-deps -- needs are a new list each time
    [ask, String(needs)],
  )
  const come = detail?.wordsOf ?? null
  const isWhole = come === null || (needs !== 'all' && needs.every((group) => come.has(group)))
  return { detail: isWhole ? detail : null, retryDetail }
}
