import { useState } from 'react'
import type { CoreRemark, DetailRecord } from '#domain/coreRecord.ts'
import type { Remark } from '#domain/record.ts'
import type { TextNeeds } from '#domain/textParts.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { citationsOf } from '#selectors/evidence.ts'
import type { RecordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useDetail } from '#state/useDetail.ts'
import { Disclosure } from '#ui/evidence/Disclosure.tsx'
import { LoadingBars } from '#ui/evidence/LoadingBars.tsx'
import { SourceCitation } from '#ui/evidence/SourceCitation.tsx'
import { bySource } from './bySource.ts'

interface RemarkRowProps {
  remark: CoreRemark
  /** As published on the day that is read; null until the detail has come. */
  full: Remark | null
  index: RecordIndex
  detail: DetailRecord | null
}

const NOTHING: TextNeeds = []
const NEEDS: TextNeeds = ['remarks', 'sources']

/** A contradiction without numbers: who says what, on which day, and how this record reads it. */
export function RemarkRow({ remark, full, index, detail }: RemarkRowProps) {
  const { t, text, format } = useI18n()
  const { patch } = useAddress()
  const [isOpen, setIsOpen] = useState(false)
  const { detail: read } = useDetail(isOpen ? NEEDS : NOTHING)
  const shown = read ? full : null
  const missions = remark.about.flatMap((id) => index.missions.get(id) ?? [])
  return (
    <li className="remark">
      <Disclosure label={text(remark.title)} isOpen={isOpen} onToggle={setIsOpen}>
        {shown ? null : <LoadingBars label={t('record.loading')} rows={2} />}
        {shown?.assessment ? <p className="remark__assessment">{text(shown.assessment)}</p> : null}
        <ul className="remark__positions">
          {shown?.positions.map((position) => (
            <li key={`${position.asOf} ${position.says.en} ${position.evidence[0]?.source}`}>
              <span className="remark__day">
                {position.asOf ? format.period(position.asOf) : t('missionCard.undated')}
              </span>
              <span>{text(position.says)}</span>
              <ul className="sources">
                {bySource(citationsOf(position.evidence, detail)).map((item) => (
                  <li key={item.source.id}>
                    <SourceCitation {...item} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {missions.map((mission) => (
          <button
            key={mission.id}
            type="button"
            className="button button--small"
            onClick={() => patch({ sel: { kind: 'mission', id: mission.id } })}
          >
            {text(mission.name)}
          </button>
        ))}
      </Disclosure>
    </li>
  )
}
