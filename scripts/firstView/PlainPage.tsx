import type { ReactNode } from 'react'
import { LOCALES } from '../../src/domain/codelists.ts'
import type { HistoricEvent } from '../../src/domain/event.ts'
import type { DataRecord } from '../../src/domain/record.ts'
import { DEFAULT_ADDRESS } from '../../src/domain/filters.ts'
import { spanOf } from '../../src/domain/timePeriod.ts'
import { useI18n } from '../../src/i18n/I18nProvider.tsx'
import { LANGUAGE_NAMES } from '../../src/i18n/languages.ts'
import '../../src/i18n/messages/plain.ts'
import { investmentLane } from '../../src/selectors/investmentLane.ts'
import { isStanding, posts } from '../../src/selectors/posts.ts'
import { type RecordIndex, recordIndex } from '../../src/selectors/recordIndex.ts'
import { tourismLane } from '../../src/selectors/tourismLane.ts'
import { tradeLane } from '../../src/selectors/tradeLane.ts'
import { useRecord } from '../../src/state/RecordProvider.tsx'
import { SourceCitation } from '../../src/ui/evidence/SourceCitation.tsx'
import { HeadlineFigures } from '../../src/views/HeadlineFigures.tsx'
import { laneTable } from '../../src/views/laneTable.ts'
import { useFigureWords } from '../../src/views/lanes/useFigureWords.ts'
import { openedWords } from '../../src/views/openedWords.ts'
import { plainPage } from './plainPage.ts'

/** More events than this are a file to open, not a list to read. */
const MOST_EVENTS = 2000

/** The whole record as headings, tables and lists: what the dashboard shows, for readers without a script. */
export function PlainPage({ record, dataFolder }: { record: DataRecord; dataFolder: string }) {
  const { t, locale } = useI18n()
  const index = recordIndex(useRecord().record)
  return (
    <div className="plain">
      <header>
        <h1>{t('app.name')}</h1>
        <p>{t('app.strap')}</p>
        <p>{t('plain.about')}</p>
        <p>
          <a href={locale === 'en' ? './' : `./?lang=${locale}`}>{t('plain.dashboard')}</a>
        </p>
        <nav aria-label={t('plain.languages')}>
          {LOCALES.filter((other) => other !== locale).map((other) => (
            <a key={other} href={plainPage(other)} hrefLang={other} lang={other}>
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <HeadlineFigures />
        <Lanes index={index} />
        <Posts index={index} />
        <Events index={index} all={record.events} dataFolder={dataFolder} />
        <section aria-labelledby="sources">
          <h2 id="sources">{t('document.sources')}</h2>
          <ul>
            {record.sources.map((source) => (
              <li key={source.id}>
                <SourceCitation source={source} at={[]} />
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  )
}

interface TableProps {
  id: string
  title: string
  columns: readonly string[]
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
}

function Table({ id, title, columns, rows }: TableProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, cells: [first, ...others] }) => (
            <tr key={row} data-row={row}>
              <th scope="row">{first}</th>
              {others.map((cell, i) => (
                <td key={columns[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Lanes({ index }: { index: RecordIndex }) {
  const { t } = useI18n()
  const words = useFigureWords(index)
  const lanes = [
    { lane: 'trade', model: tradeLane(index, DEFAULT_ADDRESS), unit: 'USD' },
    { lane: 'investment', model: investmentLane(index, DEFAULT_ADDRESS), unit: 'USD' },
    { lane: 'tourism', model: tourismLane(index, DEFAULT_ADDRESS), unit: 'persons' },
  ] as const
  return lanes.map(({ lane, model, unit }) => {
    const { columns, rows } = laneTable(model, index, words, t, unit)
    const opening = rows.map(({ id, cells: [first, ...others] }) => ({
      id,
      cells: [
        // oxlint-disable-next-line react/jsx-key -- a cell of a row
        <button type="button" data-opens={id}>
          {first}
        </button>,
        ...others,
      ],
    }))
    return <Table key={lane} id={lane} title={t(`${lane}.title`)} columns={columns} rows={opening} />
  })
}

function Posts({ index }: { index: RecordIndex }) {
  const { t, text, format } = useI18n()
  const rows = posts(index, DEFAULT_ADDRESS)
    .toSorted((a, b) => Number(isStanding(b)) - Number(isStanding(a)))
    .map(({ mission, state, opened }) => {
      const place = mission.seat ? index.places.get(mission.seat) : undefined
      return {
        id: mission.id,
        cells: [
          text(mission.name),
          t(`post.${mission.kind}`),
          t(`area.${mission.sendingState}`),
          mission.label ? text(mission.label) : place ? text(place.names) : t('missions.noPlace'),
          t(`state.${state}`),
          openedWords({ t, format }, opened),
        ],
      }
    })
  const columns = [
    t('plain.name'),
    t('missions.column.post'),
    t('missions.column.sending'),
    t('missions.column.town'),
    t('missions.column.state'),
    t('missions.column.opened'),
  ]
  return <Table id="posts" title={t('missions.caption')} columns={columns} rows={rows} />
}

interface EventsProps {
  index: RecordIndex
  all: readonly HistoricEvent[]
  dataFolder: string
}

function Events({ index, all, dataFolder }: EventsProps) {
  const { t, text, format } = useI18n()
  const latestFirst = all.toSorted((a, b) => spanOf(b.time).from - spanOf(a.time).from)
  const rows = latestFirst.slice(0, MOST_EVENTS).map(({ id, time, title, kind, place, status }) => {
    const town = place ? index.places.get(place) : undefined
    const what = t(`kind.${kind}`)
    return {
      id,
      cells: [
        format.period(time),
        text(title),
        status === 'planned' ? t('timeline.planned', { what }) : what,
        town ? text(town.names) : '',
      ],
    }
  })
  const columns = [t('plain.day'), t('plain.event'), t('plain.kind'), t('plain.place')]
  const left = all.length - rows.length
  return (
    <>
      <Table id="events" title={t('plain.events')} columns={columns} rows={rows} />
      {left > 0 && (
        <p>
          <a href={`${dataFolder}events.json`}>{t('plain.more', { count: format.integer(left) })}</a>
        </p>
      )}
    </>
  )
}
