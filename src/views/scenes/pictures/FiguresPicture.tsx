import { useMemo } from 'react'
import { AREAS } from '#domain/codelists.ts'
import { without } from '#domain/filters.ts'
import { lastOf } from '#domain/timePeriod.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Beside } from '#i18n/SecondLanguage.tsx'
import { type HeadlineVoice, headlines } from '#selectors/headline.ts'
import { newestList, postCounts, posts } from '#selectors/posts.ts'
import { voiceOf } from '#selectors/recordIndex.ts'
import { standsAt } from '#selectors/visibleClaims.ts'
import { figureWords as figureParts } from '#ui/evidence/figureWords.ts'
import { ScaledFigure } from '#ui/evidence/ScaledFigure.tsx'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'
import { Heard } from '#ui/evidence/Heard.tsx'
import type { PictureProps } from './pictureProps.ts'
import './figuresPicture.css'

/** The headline figures as large as the room can read them; both capitals side by side where both speak. */
export function FiguresPicture({ model, second }: PictureProps) {
  const { t, tn, text, format } = useI18n()
  const { index, address } = model
  const tiles = useMemo(() => headlines(index, address), [index, address])
  const besides = useMemo(
    () => new Map((second?.index.record.dataset.headlines ?? []).map(({ id, name }) => [id, name])),
    [second],
  )
  const all = useMemo(() => posts(index, without(address, 'states', 'posts')), [index, address])
  const list = newestList(index, address.known)
  return (
    <div className="figures-picture">
      {tiles.map(({ id, name, voices }) => (
        <section key={id} className="room-tile" data-voices={voices.length}>
          <h2>
            {text(name)} <Beside to={text(name)} say={(i18n) => i18n.text(besides.get(id) ?? name)} />
          </h2>
          <div className="room-tile__voices">
            {voices.map((voice) => (
              <Voice key={voice.area ?? 'any'} voice={voice} model={model} />
            ))}
          </div>
        </section>
      ))}
      <section className="room-tile" data-voices="2">
        <h2>
          {list && !address.known
            ? t('evidence.of', { name: t('figures.posts'), period: format.period(list.asOf) })
            : t('figures.posts')}
          <Beside to={t('figures.posts')} say={(i18n) => i18n.t('figures.posts')} />
        </h2>
        <div className="room-tile__voices">
          {AREAS.map((area) => {
            const { total, disputed } = postCounts(all, area)
            return (
              <div key={area}>
                <p className={`room-tile__figure text-${area}`}>{format.integer(total)}</p>
                <p className="room-tile__by">{t(`room.posts.${area}`)}</p>
                {disputed > 0 ? (
                  <p className="room-tile__rivals">
                    {tn('figures.disputed', disputed, { count: format.integer(disputed) })}
                  </p>
                ) : null}
              </div>
            )
          })}
        </div>
      </section>
    </div>
  )
}

function Voice({ voice, model: { index } }: { voice: HeadlineVoice; model: PictureProps['model'] }) {
  const i18n = useI18n()
  const { t, tn, text, format } = i18n
  const { claim, area, rivals } = voice
  if (!claim || claim.value === null) {
    return (
      <div>
        <p className="room-tile__figure room-tile__figure--none">{t('figures.none')}</p>
        <p className="room-tile__by">
          {area ? t('figures.silent', { capital: t(`voice.${area}`) }) : t('figures.nothing')}
        </p>
      </div>
    )
  }
  const indicator = index.indicators.get(claim.indicator)
  const { qualifier, number } = figureParts(i18n, {
    value: claim.value,
    unit: indicator?.unit ?? 'USD',
    precision: claim.precision,
  })
  const time = standsAt(claim)
  const isRunning = indicator?.measure === 'cumulative'
  const period = time ? format.period(isRunning ? lastOf(time).slice(0, 7) : time) : ''
  const claimant = index.claimants.get(claim.claimant)
  const who = area ? t(`voice.${area}`) : claimant ? text(claimant.name) : ''
  return (
    <div className={voice.pale ? 'is-pale' : undefined}>
      <p className="room-tile__figure">
        {qualifier ? <small>{qualifier} </small> : null}
        <Heard text={number}>
          <ScaledFigure figure={number} />
        </Heard>
      </p>
      <p className="room-tile__by">
        <VoiceGlyph voice={voiceOf(index, claim)} precision={claim.precision} />
        <span>
          {t('figures.voice', { voice: who, period: isRunning ? t('figures.to', { day: period }) : period })}
        </span>
      </p>
      {rivals > 0 ? (
        <p className="room-tile__rivals">{tn('figures.rivals', rivals, { count: format.integer(rivals) })}</p>
      ) : null}
    </div>
  )
}
