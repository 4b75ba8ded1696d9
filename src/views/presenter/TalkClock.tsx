import { useEffect, useState } from 'react'
import type { Briefing } from '#domain/briefing.ts'
import { clockTime } from '#i18n/clock.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { spentBy, type Talk, type TalkAction, totalOf } from '#state/briefingsTalk.ts'
import './presenter.css'

const MINUTE = 60_000
const TICK = 500

interface Props {
  briefing: Briefing
  talk: Talk
  onWish: (wish: TalkAction) => void
}

/** Time spent against time planned, of the scene and of the talk; start, stop, and set to nothing. */
export function TalkClock({ briefing, talk, onWish }: Props) {
  const { t } = useI18n()
  const [now, setNow] = useState(() => Date.now())
  const isRunning = talk.clock.runsSince !== null
  useEffect(
    function tick() {
      if (!isRunning) return
      const timer = window.setInterval(() => setNow(Date.now()), TICK)
      return () => window.clearInterval(timer)
    },
    [isRunning],
  )
  const spent = spentBy(talk, now)
  const total = totalOf(spent)
  const here = spent[talk.scene] ?? 0
  const planned = briefing.scenes.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE
  const plannedHere = (briefing.scenes.find(({ id }) => id === talk.scene)?.minutes ?? 0) * MINUTE
  const scene = t('presenter.clock.scene', { time: clockTime(here), planned: clockTime(plannedHere) })
  return (
    <div className="talk-clock" role="group" aria-label={t('presenter.clock')}>
      {/* not live: a clock that speaks every second would silence everything else */}
      <p
        role="timer"
        aria-live="off"
        className={total > planned ? 'talk-clock__total is-over' : 'talk-clock__total'}
      >
        <b>{clockTime(total)}</b> {t('presenter.clock.of', { time: clockTime(planned) })}
        {total > planned ? <span> {t('presenter.over')}</span> : null}
      </p>
      <p className={here > plannedHere ? 'talk-clock__scene is-over' : 'talk-clock__scene'}>{scene}</p>
      <button
        type="button"
        className="button button--small"
        onClick={() => onWish({ type: 'clock', does: isRunning ? 'pause' : 'start' })}
      >
        {t(isRunning ? 'presenter.clock.pause' : 'presenter.clock.start')}
      </button>
      <button
        type="button"
        className="button button--small button--quiet"
        onClick={() => onWish({ type: 'clock', does: 'reset' })}
      >
        {t('presenter.clock.reset')}
      </button>
    </div>
  )
}
