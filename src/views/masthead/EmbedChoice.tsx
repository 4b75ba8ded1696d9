import './embedChoice.css'
import { useState } from 'react'
import { type View, VIEWS } from '#domain/filters.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useAddress } from '#state/addressBar.ts'
import { toQuery } from '#state/query.ts'
import { CopyChoice } from './CopyChoice.tsx'
import { embedCode } from './embedCode.ts'

/** The code that puts one view, as it is filtered now, into another page. */
export function EmbedChoice() {
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
      <CopyChoice
        label={t('embed.copy')}
        done={t('embed.copied')}
        byHand={t('embed.codeHere')}
        text={embedCode({
          address: new URL(query, document.baseURI).href,
          title: t('embed.title', { view: t(`view.${view}`) }),
          view,
        })}
      />
    </>
  )
}
