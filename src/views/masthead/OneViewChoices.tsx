import './oneView.css'
import { useState } from 'react'
import { type View, VIEWS } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'
import { isOneFile } from '#state/oneFile.ts'
import { toQuery } from '#state/query.ts'
import { CopyPicture } from '../CopyPicture.tsx'
import { CopyChoice } from './CopyChoice.tsx'
import { embedCode } from './embedCode.ts'

/** One view, as it is filtered now: its picture, and the code that puts it into another page. */
export function OneViewChoices() {
  const { t, locale } = useI18n()
  const { address } = useAddress()
  const [chosen, setChosen] = useState<View | null>(null)
  const offered = VIEWS.filter((view) => view !== 'more' || address.indicator !== null)
  const view = chosen ?? address.view ?? offered[0]!
  const indicator = view === 'more' ? address.indicator : null
  const query = toQuery({ ...address, sel: null, indicator, view, embed: true, scene: null, lang: locale })
  return (
    <>
      <label className="menu__field">
        <span>{t('embed.label')}</span>
        <select
          className="field"
          value={view}
          onChange={(event) => setChosen(offered.find((one) => one === event.target.value) ?? null)}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {t(`view.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <CopyPicture key={view} view={view} />
      {/* a file on a disk cannot stand in another page */}
      {isOneFile() ? null : (
        <CopyChoice
          label={t('embed.copy')}
          done={t('embed.copied')}
          byHand={t('embed.codeHere')}
          text={embedCode({
            address: new URL(`embed.html${query}`, document.baseURI).href,
            title: t('embed.title', { view: t(`view.${view}`) }),
            view,
          })}
        />
      )}
    </>
  )
}
