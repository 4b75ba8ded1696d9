import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { coreOf } from '#data/parts/core.ts'
import { FILES } from '#domain/record.ts'
import { NO_FILTERS } from '#domain/filters.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { headlines } from '#selectors/headline.ts'
import { rivalsOf } from '#selectors/rivals.ts'
import { differences } from '#selectors/differences.ts'
import { derivedFigure } from '#selectors/derived.ts'
import { mirrorGaps } from '#selectors/tradeLane.ts'
import { gapId } from '#selectors/derived.ts'
const record: any = Object.fromEntries(
  FILES.map((f) => [f, JSON.parse(readFileSync(`public/data/kaz-tur/${f}.json`, 'utf8'))]),
)
it('dumps', () => {
  const index = recordIndex(coreOf(record))
  for (const f of [
    NO_FILTERS,
    { ...NO_FILTERS, known: '2022-11-09' },
    { ...NO_FILTERS, reporter: 'TUR' as const },
  ])
    for (const h of headlines(index, f))
      console.log(
        h.id,
        h.voices
          .map((v) =>
            [v.area, v.claim?.id, v.claim?.value, v.step, v.rivals, v.agreeing, v.isPart, v.pale].join(' '),
          )
          .join(' || '),
      )
  for (const id of [
    'goods-trade/2024/kaz-bns',
    'goods-trade/2025/kaz-bns',
    'fdi-from-tur-cumulative/2026-02-02/kaz-foreign-minister-kosherbayev',
    'visitors-from-kaz/2024/tur-turob',
  ])
    console.log(
      id,
      rivalsOf(index, index.claims.get(id)!)
        .map((r) => `\n   ${r.relation} ${r.claim.id} ${r.claim.value}`)
        .join(''),
    )
  const d = differences(index, NO_FILTERS)
  for (const r of d.rows)
    console.log(
      r.width.toFixed(2),
      r.id,
      r.accounts
        .map((a) => `${a.voice}:${a.claim.value}:${a.claim.claimant}:${a.claim.precision}`)
        .join(' | '),
    )
  console.log(d.remarks.length, differences(index, { ...NO_FILTERS, known: '2022-11-09' }).rows.length)
  for (const g of mirrorGaps(index, NO_FILTERS)) console.log(gapId(g), g.high - g.low, g.isLowerBound)
  for (const id of [
    'posts',
    'posts/KAZ',
    'posts/TUR/disputed',
    'posts/KAZ/disputed',
    'events/visits',
    'gap/2025-01--2025-11',
    'figures/undated',
    'x',
    'posts/XX',
  ])
    console.log(id, derivedFigure(index, id, NO_FILTERS)?.value)
})
import { knownThenNow } from '#selectors/knownThenNow.ts'
it('known', () => {
  const index = recordIndex(coreOf(record))
  const k = knownThenNow(index, { ...NO_FILTERS, known: '2022-11-09' })!
  const s = (r: any) => r && (r.kind === 'claim' ? r.claim.id + '=' + r.claim.value : r.value)
  for (const r of k.rows) console.log(r.kind, r.id, s(r.then), '->', s(r.now), r.differs)
  console.log(k.undated)
})
