import { it } from 'vitest'
import { shippedCore } from '../../record/shippedRecord.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { NO_FILTERS } from '#domain/filters.ts'
import { headlines } from '#selectors/headline.ts'
import { tradeLane } from '#selectors/tradeLane.ts'
import { investmentLane } from '#selectors/investmentLane.ts'
import { tourismLane } from '#selectors/tourismLane.ts'
import { differences } from '#selectors/differences.ts'
import { knownThenNow } from '#selectors/knownThenNow.ts'
import { lastMarks } from '#selectors/laneReading.ts'
import { visibleEvents } from '#selectors/events.ts'
import { newestList } from '#selectors/posts.ts'
it('x', () => {
  const index = recordIndex(shippedCore())
  const log = (x: unknown) => console.log(JSON.stringify(x))
  for (const h of headlines(index, NO_FILTERS)) log([h.id, ...h.voices.map((v) => [v.area, v.claim?.id, v.claim?.value, v.claim?.precision, 'rivals', v.rivals, v.agreeing])])
  const trade = tradeLane(index, NO_FILTERS)
  log(trade.gaps)
  log(trade.goals.map((g) => [g.value, g.ticks.length, g.ticks[0], g.ticks.at(-1)]))
  const d = { from: 1991, to: 2027 }
  log(lastMarks(trade, d, (m) => m.voice))
  log(lastMarks(investmentLane(index, NO_FILTERS), d, (m) => m.whose))
  log(lastMarks(tourismLane(index, NO_FILTERS), d, (m) => m.whose))
  for (const r of differences(index, NO_FILTERS).rows.filter((r) => r.isLatest)) log([r.id, r.width, r.accounts.map((a) => [a.claim.id, a.claim.value, a.voice])])
  log(differences(index, NO_FILTERS).rows.length)
  for (const r of knownThenNow(index, { ...NO_FILTERS, known: '2025-07-29' })!.rows) log([r.kind, r.id, r.differs, r.past, r.present].map((v: any) => v?.claim ? [v.claim.id, v.claim.value] : v))
  const ev = visibleEvents(index, { ...NO_FILTERS, kinds: ['state-visit','high-level-council','recognition-and-relations','agreement-signed'] })
  log(ev.length)
  for (const e of ev.filter((e) => e.importance >= 5)) log([e.id, e.time, e.importance, e.kind, e.title.en])
  log(newestList(index, null))
  console.log(index.record.claimants.map((c) => [c.id, c.name.en, c.kind, c.perspective].join(' | ')).join('\n'))
})
