import { useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { newestList } from '#selectors/posts.ts'
import { recordIndex } from '#selectors/recordIndex.ts'
import { useAddress } from '#state/addressBar.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { useMedia } from '#state/useMedia.ts'
import { RadioSegments } from '#ui/controls/RadioSegments.tsx'
import { EnlargeButton } from '../EnlargeButton.tsx'
import { PostCountsTable } from './PostCountsTable.tsx'
import { PostFrame } from './PostFrame.tsx'
import { PostList } from './PostList.tsx'

/** Embassies and consulates of each state in the other: two frames and their counts, or the same as a list. */
export function MissionsView({ theme, isEnlarged }: { theme: string; isEnlarged: boolean }) {
  const { t, format } = useI18n()
  const { record } = useRecord()
  const { address } = useAddress()
  const [form, setForm] = useState<'map' | 'list'>('map')
  // two countries side by side would be too small there to tell their posts apart
  const isPhone = useMedia('(max-width: 599px)')
  const index = recordIndex(record)
  const list = newestList(index, address.known)
  const as = address.known
    ? t('missions.attestedBy', { day: format.day(address.known) })
    : address.time
      ? t('missions.attestedBy', { day: String(address.time.end) })
      : list
        ? t('missions.asListed', { day: format.period(list.asOf) })
        : ''
  return (
    <section
      className={`missions${isEnlarged ? ' missions--large' : ''}`}
      aria-labelledby="missions-title"
      id="missions"
    >
      <div className="missions__head">
        <h2 id="missions-title">{t('missions.title')}</h2>
        <span className="missions__as">{as}</span>
        <RadioSegments
          label={t('missions.layout')}
          value={form}
          onChange={setForm}
          options={[
            { value: 'map', label: t('missions.map') },
            { value: 'list', label: t('missions.list') },
          ]}
        />
        <EnlargeButton view="missions" />
      </div>
      {form === 'list' ? (
        <PostList index={index} />
      ) : isEnlarged && !isPhone ? (
        <div className="missions__wide">
          <PostFrame index={index} area="both" theme={theme} />
          <PostCountsTable index={index} />
        </div>
      ) : (
        <>
          <PostFrame index={index} area="TUR" theme={theme} />
          <div className="missions__pair">
            <PostFrame index={index} area="KAZ" theme={theme} />
            <PostCountsTable index={index} />
          </div>
        </>
      )}
      {form === 'map' ? <p className="missions__credit">{t('missions.credit')}</p> : null}
    </section>
  )
}
