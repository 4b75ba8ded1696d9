import type { ReactNode } from 'react'
import type { Briefing } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import type { RoomState, Wish } from '#state/briefingsWindows.ts'
import { TalkClock } from './TalkClock.tsx'
import './presenter.css'

interface Props {
  state: RoomState
  /** Short titles of all scenes, in order. */
  titles: readonly string[]
  /** What the room shows, in words: filters and language. */
  shows: string
  now: ReactNode
  next: ReactNode
  safe: ReactNode
  asked: ReactNode
  /** Filters, while they are unlocked. */
  filters: ReactNode
  onWish: (wish: Wish) => void
}

const CAPS = [
  { cap: 'Page Down', does: 'next' },
  { cap: 'Page Up', does: 'back' },
  { cap: 'B', does: 'blank' },
  { cap: 'E', does: 'evidence' },
  { cap: 'L', does: 'language' },
  { cap: 'Esc', does: 'script' },
] as const

/** The presenter's window: what the room sees, what comes next, what to say, what to answer, and how long it takes. */
export function PresenterDesk({ state, titles, shows, now, next, safe, asked, filters, onWish }: Props) {
  const { t, text, format } = useI18n()
  const { briefing, talk } = state
  const at = placeOf(briefing, talk.scene)
  const scene = briefing.scenes[at]
  const notes = scene ? text(scene.notes) : ''
  const isBlank = talk.overlay === 'blank'
  const of = format.integer(titles.length)
  return (
    <div className="presenter">
      <header className="presenter__head">
        <h1>{t('presenter.title')}</h1>
        <p>{t('presenter.where', { place: format.integer(at + 1), all: of, view: titles[at] ?? '' })}</p>
        <p className="presenter__shows">{t('presenter.shows', { what: shows })}</p>
        <TalkClock briefing={briefing} talk={talk} onWish={onWish} />
        <button
          type="button"
          className="button"
          aria-pressed={isBlank}
          onClick={() => onWish({ type: 'toggle', what: 'blank' })}
        >
          {t(isBlank ? 'presenter.showRoom' : 'presenter.blankRoom')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => onWish(talk.isUnlocked ? { type: 'return' } : { type: 'toggle', what: 'lock' })}
        >
          {t(talk.isUnlocked ? 'room.do.return' : 'room.do.unlock')}
        </button>
      </header>
      <main className="presenter__body">
        <div className="presenter__room">
          <div className="presenter__label">
            <h2>{t('presenter.now')}</h2>
            <p>
              {[
                t(talk.isUnlocked ? 'presenter.unlocked' : 'presenter.locked'),
                talk.exploring === null ? '' : t('presenter.exploring'),
                isBlank ? t('presenter.blank') : '',
                talk.overlay === 'evidence' ? t('presenter.evidence') : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </div>
          {filters}
          <div className="presenter__now" data-blank={isBlank || undefined}>
            {now}
          </div>
          <div className="presenter__below">
            <div>
              <h2 className="presenter__small">
                {at + 1 < titles.length
                  ? t('presenter.next', { place: format.integer(at + 2), view: titles[at + 1]! })
                  : t('presenter.last')}
              </h2>
              {next}
            </div>
            <nav aria-label={t('presenter.scenes')}>
              <h2 className="presenter__small">{t('presenter.scenes')}</h2>
              <ol className="presenter__scenes">
                {titles.map((title, i) => (
                  <li key={briefing.scenes[i]!.id}>
                    <button
                      type="button"
                      aria-current={i === at ? 'step' : undefined}
                      data-past={i < at || undefined}
                      onClick={() => onWish({ type: 'go', to: i })}
                    >
                      {t('presenter.goTo', { place: format.integer(i + 1), headline: title })}
                    </button>
                  </li>
                ))}
              </ol>
            </nav>
          </div>
        </div>
        <div className="presenter__desk">
          <section className="presenter__card presenter__notes" aria-label={t('room.notes')}>
            <p>{notes || t('room.notes.none')}</p>
          </section>
          <section className="presenter__card presenter__safe">
            <div className="presenter__label">
              <h2>{t('presenter.safe')}</h2>
              <p>{t('presenter.safeNote')}</p>
            </div>
            {safe}
          </section>
          <section className="presenter__card presenter__asked">
            <h2 className="presenter__small">{t('presenter.asked')}</h2>
            {asked}
          </section>
        </div>
      </main>
      <footer className="presenter__foot" aria-label={t('presenter.keys')}>
        {CAPS.map(({ cap, does }) => (
          <p key={cap}>
            <kbd>{cap}</kbd> {t(`presenter.key.${does}`)}
          </p>
        ))}
      </footer>
    </div>
  )
}

const placeOf = ({ scenes }: Briefing, scene: string) =>
  Math.max(
    0,
    scenes.findIndex(({ id }) => id === scene),
  )
