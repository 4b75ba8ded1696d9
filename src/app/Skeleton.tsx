import { useEffect, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { WordMark } from '#ui/frame/WordMark.tsx'

/** After so many milliseconds the page says that it is the network. */
const SLOW_AFTER = 4000
const TILES = ['a', 'b', 'c', 'd', 'e', 'f']
const LANES = ['trade', 'investment', 'tourism', 'timeline']

/** The page's boxes before its figures, each where its content will stand. */
export function Skeleton() {
  const { t } = useI18n()
  const [isSlow, setIsSlow] = useState(false)
  useEffect(function noticeSlowNetwork() {
    const timer = window.setTimeout(() => setIsSlow(true), SLOW_AFTER)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <div className="page page--loading">
      <header className="masthead">
        <h1 className="masthead__name">
          <WordMark label={t('app.name')} />
        </h1>
        <p className="masthead__strap">{t('app.strap')}</p>
      </header>
      <main aria-busy="true" aria-label={t('record.loading')}>
        <div className="filters" />
        <div className="tiles" aria-hidden="true">
          {TILES.map((tile) => (
            <div key={tile} className="tile tile--1 bars">
              <i />
              <i />
              <i />
            </div>
          ))}
        </div>
        <div className="layout" aria-hidden="true">
          <div className="score score--loading">
            {LANES.map((lane) => (
              <div key={lane} className={`ghost ghost--${lane}`} />
            ))}
          </div>
          <div className="rail">
            <div className="ghost ghost--map" />
          </div>
        </div>
        <p role="status" className={isSlow ? 'slow' : 'visually-hidden'}>
          {isSlow ? t('record.slow') : t('record.loading')}
        </p>
      </main>
    </div>
  )
}
