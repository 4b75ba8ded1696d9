import { AREAS } from '#domain/codelists.ts'
import { without } from '#domain/filters.ts'
import { eventEvidence, postEvidence } from '#selectors/documents/sectionEvidence.ts'
import type { Account } from '#selectors/differences.ts'
import type { Reading } from '#selectors/knownThenNow.ts'
import { postCounts, posts } from '#selectors/posts.ts'
import type { NoteTable, NoteText } from '#ui/paper/noteTypes.ts'
import { claimFigure } from '../../documentWords.ts'
import { openedWords } from '../../openedWords.ts'
import type { DocumentPlan, DocumentSheet } from '../documentPlan.ts'
import { accountName, headlinePeriod, postsFigure } from '../tables/figuresTable.ts'
import { readingWords, thenNowName } from '../tables/sectionTable.ts'
import type { Cite } from '../words/cite.ts'

export const plain = (text: string): NoteText => ({ text, footnotes: [] })

/** Key figures: what, how much, who says so of when; each with its sources. */
export function figuresNote(plan: DocumentPlan, sheet: DocumentSheet, cite: Cite): NoteTable {
  const { i18n, index } = plan
  const { t, text } = i18n
  const { count, what, by, disputed } = postsFigure(i18n, index, sheet.scene.address)
  return {
    columns: [t('table.figure'), t('table.amount'), t('table.account'), t('table.period')],
    shares: [0.32, 0.2, 0.26, 0.22],
    rows: [
      ...sheet.section.figures.flatMap(({ name, voices }) =>
        voices.map((voice): NoteText[][] => {
          const { claim } = voice
          const account = [plain(accountName(i18n, index, voice))]
          if (!claim) return [[plain(text(name))], [plain(t('figures.none'))], account, []]
          return [
            [plain(text(name))],
            [{ text: claimFigure(i18n, index, claim), footnotes: cite.claim(claim) }],
            account,
            [plain(headlinePeriod(i18n, index, claim))],
          ]
        }),
      ),
      [[plain(t('figures.posts'))], [plain(`${count} ${what}`)], [plain(disputed)], [plain(by)]],
    ],
  }
}

/** Both accounts side by side, the latest of each measure, widest first. */
export function accountsNote(plan: DocumentPlan, { section }: DocumentSheet, cite: Cite): NoteTable {
  const { i18n, index } = plan
  const { t, text, format } = i18n
  const item = ({ claim }: Account): NoteText => ({
    text: claimFigure(i18n, index, claim),
    footnotes: cite.claim(claim),
  })
  return {
    columns: [t('table.figure'), t('note.astana'), t('note.ankara'), t('note.others')],
    shares: [0.37, 0.21, 0.21, 0.21],
    rows: section.differences
      .filter(({ isLatest }) => isLatest)
      .map(({ indicator, time, accounts }) => [
        [plain(`${text(indicator.name)}, ${format.period(time)}`)],
        accounts.filter(({ voice }) => voice === 'KAZ').map(item),
        accounts.filter(({ voice }) => voice === 'TUR').map(item),
        accounts.filter(({ voice }) => voice === 'joint' || voice === 'other').map(item),
      ]),
  }
}

export function datesNote(plan: DocumentPlan, { dates, section }: DocumentSheet, cite: Cite): NoteTable {
  const { t, text, format } = plan.i18n
  return {
    columns: [t('table.date'), t('table.event')],
    shares: [0.2, 0.8],
    rows: dates.map((event) => [
      [plain(format.period(event.time))],
      [
        {
          text: text(event.title),
          footnotes: cite.evidence(eventEvidence(plan.detail, event.id, section.on)),
        },
      ],
    ]),
  }
}

export function postsNote(plan: DocumentPlan, { section }: DocumentSheet, cite: Cite): NoteTable {
  const { i18n, index, detail } = plan
  const { t, text } = i18n
  return {
    columns: [
      t('missions.column.post'),
      t('missions.column.town'),
      t('missions.column.state'),
      t('missions.column.opened'),
    ],
    shares: [0.4, 0.2, 0.16, 0.24],
    rows: section.posts.map((post) => {
      const { mission, state, opened } = post
      const place = mission.seat ? index.places.get(mission.seat) : undefined
      const name = t(`missionCard.kindOf.${mission.sendingState}`, { kind: t(`post.${mission.kind}`) })
      return [
        [{ text: name, footnotes: cite.evidence(postEvidence(detail, post, section.on)) }],
        [plain(place ? text(place.names) : t('missions.noPlace'))],
        [plain(t(`state.${state}`))],
        [plain(openedWords(i18n, opened))],
      ]
    }),
  }
}

/** How many posts each state keeps in the other, of which kinds. */
export function postCountsNote({ i18n, index }: DocumentPlan, { scene }: DocumentSheet): NoteText[] {
  const { t, format } = i18n
  const all = posts(index, without(scene.address, 'posts', 'states'))
  return AREAS.map((area) => {
    const { total, embassy, consulateGeneral, honorary, disputed } = postCounts(all, area)
    return plain(
      t('note.postCounts', {
        what: t(`room.posts.${area}`),
        total: format.integer(total),
        embassies: format.integer(embassy),
        consulates: format.integer(consulateGeneral),
        honorary: format.integer(honorary),
        disputed: format.integer(disputed),
      }),
    )
  })
}

/** What was known on a day, and what is known now. */
export function thenNowNote(
  { i18n, index }: DocumentPlan,
  { section }: DocumentSheet,
  cite: Cite,
): NoteTable {
  const { t } = i18n
  const reading = (one: Reading | null): NoteText => ({
    text: readingWords(i18n, index, one),
    footnotes: one?.kind === 'claim' ? cite.claim(one.claim) : [],
  })
  return {
    columns: [t('table.figure'), t('table.then'), t('table.now')],
    shares: [0.44, 0.28, 0.28],
    rows: section.thenNow.map((row) => [
      [plain(thenNowName(i18n, row))],
      [reading(row.past)],
      [reading(row.present)],
    ]),
  }
}
