import { ScoreBoard } from '../../src/app/ScoreBoard.tsx'
import type { CoreRecord } from '../../src/domain/coreRecord.ts'
import { RecordProvider } from '../../src/state/RecordProvider.tsx'
import { FilterBar } from '../../src/views/filters/FilterBar.tsx'
import { StatusLine } from '../../src/views/filters/StatusLine.tsx'
import { HeadlineFigures } from '../../src/views/HeadlineFigures.tsx'
import { Cards } from '../../src/views/cards/Cards.tsx'
import { MissionsView } from '../../src/views/missions/MissionsView.tsx'
import { Masthead } from '../../src/views/masthead/Masthead.tsx'
import { Defined } from './LanePoints.tsx'
import { NotCome } from './NotCome.tsx'
import { RAIL_STYLE } from './railStyle.ts'
import { NoScriptInFile, ReadInstead } from './ReadInstead.tsx'
import { type I18n, useI18n } from '../../src/i18n/I18nProvider.tsx'

const nothing = () => {}
/** More posts than these would weigh more than all else in the page. */
const MOST_POSTS = 200

interface Props {
  record: CoreRecord
  /** All of them, for what is said before anybody knows which one is read. */
  languages: readonly I18n[]
  /** Whether lists are published beside the page. */
  hasLists: boolean
}

/** The default view as `app/Dashboard.tsx` composes it, with the status in both of its places: the style sheet hides one. */
export function FirstView({ record, languages, hasLists }: Props) {
  const { t } = useI18n()
  return (
    <RecordProvider record={record} detail={null}>
      <Defined value={new Set()}>
        <div className="page">
          <a className="skip" href="#figures">
            {t('app.skip')}
          </a>
          <a className="skip" href="#timeline">
            {t('app.skipTimeline')}
          </a>
          {hasLists ? <NotCome languages={languages} /> : <NoScriptInFile languages={languages} />}
          <Masthead
            onFind={nothing}
            onHelp={nothing}
            onBriefing={nothing}
            onDocument={nothing}
            status={<StatusLine />}
          />
          <main>
            <FilterBar>
              <StatusLine />
            </FilterBar>
            {hasLists ? <ReadInstead languages={languages} /> : null}
            <HeadlineFigures />
            <div className="layout">
              <ScoreBoard theme="light" locked={null} isPhone={false} />
              <div className="rail">
                <div className="rail__inner">
                  <i id={RAIL_STYLE} />
                  {record.missions.length > MOST_POSTS ? (
                    <>
                      <div className="ghost ghost--map" />
                      <div className="ghost ghost--card" />
                    </>
                  ) : (
                    <>
                      <MissionsView theme="light" isEnlarged={false} />
                      <Cards />
                    </>
                  )}
                </div>
              </div>
            </div>
          </main>
          <footer className="footer" />
        </div>
      </Defined>
    </RecordProvider>
  )
}
