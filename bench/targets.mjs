/** What the product is to reach, as ratios to `naive` in the same run. */

const times = (value) => `${value >= 1 ? value.toFixed(2) : value.toFixed(value < 0.1 ? 3 : 2)}×`
const plain =
  (unit, digits = 0) =>
  (value) =>
    `${value.toFixed(digits)}${unit}`
const atMost = (limit) => (value) => value <= limit
const atLeast = (limit) => (value) => value >= limit

const LOAD =
  'React, the script of the views and their first layout, each a part of it: all but the maps is drawn once more by script, behind what stands in the page; next: timeline, range and lanes that are taken over as the maps are'
const STEP =
  'some 170 components and 200 changed attributes and texts, and their style, layout and paint: what the years change on the whole page; next: a pass that leaves out of React what only moves'

const ratioTo = (n, scen, field, other) => (rows) => rows.ratio('ours', n, scen, field, other)
const filter = (n, limit, reason) => ({
  what: `set a year range, all views painted, ${n.toLocaleString('en')} events, CPU p50`,
  target: `≤ ${limit}×`,
  isMet: atMost(limit),
  measure: ratioTo(n, 'filter', 'thr50'),
  say: times,
  reason,
})

export const TARGETS = [
  {
    what: 'JS over the wire until all views are drawn',
    target: '≤ 1.05×',
    isMet: atMost(1.05),
    measure: ratioTo(200, 'load', 'js'),
    say: times,
    reason: 'next: the map and the cards in smaller parts',
  },
  {
    what: 'headline figures and first lane legible, CPU 4× and slow 4G',
    target: '≤ 0.25×',
    isMet: atMost(0.25),
    measure: ratioTo(200, 'slow', 'legible', 'ready'),
    say: times,
    reason:
      'figures and lanes stand in the page with their style: it is legible at its first paint, which lays out all views at once; next: a paint before the rail is there',
  },
  {
    what: 'all views drawn, CPU 4× and slow 4G',
    target: '≤ 0.43×',
    isMet: atMost(0.43),
    measure: ratioTo(200, 'slow', 'ready'),
    say: times,
    reason: 'all views stand in the page, painted with its first paint; next: a lighter first layout',
  },
  {
    what: 'main-thread CPU on load',
    target: '≤ 0.45×',
    isMet: atMost(0.45),
    measure: ratioTo(200, 'load', 'thrMs'),
    say: times,
    reason: LOAD,
  },
  filter(200, 0.2, STEP),
  filter(2000, 0.15, STEP),
  filter(20_000, 0.05, STEP),
  filter(100_000, 0.01, STEP),
  {
    what: 'latency at 100,000 ÷ at 200 events',
    target: '≤ 1.5',
    isMet: atMost(1.5),
    measure: (rows) => {
      const [small, large] = [
        rows.of('ours', 200, 'filter', 'thr50'),
        rows.of('ours', 100_000, 'filter', 'thr50'),
      ]
      return small && large ? large / small : null
    },
    say: plain('', 2),
    reason:
      'the two sizes are of different runs; next: the columns of density per year kept, so that a range adds them up',
  },
  {
    what: 'first draw of all views at 100,000 events',
    target: '≤ 0.06×',
    isMet: atMost(0.06),
    measure: ratioTo(100_000, 'load', 'ready'),
    say: times,
    reason:
      'half of it is the load of a small record; of the rest most is reading 12 MB of columns and titles on the main thread; next: in a worker, where the policy allows one',
  },
  {
    what: 'JS heap after load, 100,000 events',
    target: '≤ 0.08×',
    isMet: atMost(0.08),
    measure: ratioTo(100_000, 'load', 'heap'),
    say: times,
    reason: 'next: claims in columns, as events are',
  },
  {
    what: 'brushing at 20,000 events, repaints a second',
    target: '≥ 38',
    isMet: atLeast(38),
    measure: (rows) => rows.of('ours', 20_000, 'drag', 'fps'),
    say: plain(''),
    reason: STEP,
  },
  {
    what: 'dragging the range, 200 events, CPU 4×: longest task',
    target: '≤ 50 ms',
    isMet: atMost(50),
    measure: (rows) => rows.of('ours', 200, 'drag4', 'longest'),
    say: plain(' ms'),
    reason:
      'wall time, which a busy machine stretches; a drag moves its window in a task of its own, the views follow in one commit',
  },
  {
    what: 'heap after 100 interactions: growth',
    target: '< 1 MB',
    isMet: (value) => value < 1,
    measure: (rows) => {
      const [before, after] = [rows.of('ours', 200, 'mem', 'h0'), rows.of('ours', 200, 'mem', 'h100')]
      return before === null || after === null ? null : after - before
    },
    say: plain(' MB', 2),
    reason:
      'from the end of the load, which no longer holds the library of maps (4 MB, with the first change); of the rest nine tenths are machine code that the browser makes of our functions, the rest its own entries of performance; no object of the page is kept',
  },
  {
    what: 'layout shift on load (CLS)',
    target: '≤ 0.02',
    isMet: atMost(0.02),
    measure: (rows) => rows.of('ours', 200, 'load', 'cls'),
    say: plain('', 3),
    reason: 'next: name the element that moves',
  },
]
