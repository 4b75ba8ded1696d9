import { useI18n } from '#i18n/I18nProvider.tsx'
import type { Area } from '#domain/codelists.ts'
import type { OfficeHolder } from '#domain/mission.ts'
import type { MissionPart } from './missionPart.ts'

/** How to reach the post, who heads it and which territory it serves. */
export function MissionContact({ full, facts, refs, paleIf }: MissionPart) {
  const { t, text } = useI18n()
  if (!full) return null
  const isGone = facts.state === 'former'
  const { addresses, addressNote, phone, email, website, contactEvidence, contactNote, heads, district } =
    full
  // what is said of all ways to reach it stands under the last of them
  const last = website ? 'website' : email ? 'email' : 'phone'
  const noteUnder = (way: typeof last) =>
    contactNote && way === last ? <dd className="facts__why">{text(contactNote)}</dd> : null
  return (
    <dl className="facts facts--tight">
      {isGone && addresses.length === 0 ? null : (
        <div>
          <dt>{t('missionCard.address')}</dt>
          {addresses.length === 0 ? <dd>{t('missionCard.notFound')}</dd> : null}
          {addresses.map((address) => (
            <dd key={address.text} className={paleIf(address.evidence)}>
              <span lang={languageOf(address.text, facts.mission.receivingState)}>{address.text}</span>{' '}
              {refs(address.evidence)}
            </dd>
          ))}
          {addressNote && addresses.length > 0 ? <dd className="facts__why">{text(addressNote)}</dd> : null}
        </div>
      )}
      {phone ? (
        <div>
          <dt>{t('missionCard.phone')}</dt>
          <dd className={paleIf(contactEvidence)}>
            <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a> {refs(contactEvidence)}
          </dd>
          {noteUnder('phone')}
        </div>
      ) : null}
      {email ? (
        <div>
          <dt>{t('missionCard.email')}</dt>
          <dd className={paleIf(contactEvidence)}>
            <a href={`mailto:${email}`}>{email}</a> {refs(contactEvidence)}
          </dd>
          {noteUnder('email')}
        </div>
      ) : null}
      {website ? (
        <div>
          <dt>{t('missionCard.website')}</dt>
          <dd className={paleIf(contactEvidence)}>
            <a href={website} target="_blank" rel="noopener noreferrer">
              {withoutScheme(website)} <span className="visually-hidden">{t('source.newWindow')}</span>
            </a>
          </dd>
          {noteUnder('website')}
        </div>
      ) : null}
      {heads.map((holder) => (
        <div key={holder.name}>
          <dt>{text(holder.role)}</dt>
          <dd className={paleIf(holder.evidence)}>
            <Holder holder={holder} /> {refs(holder.evidence)}
            {holder.note ? <span className="facts__why">{text(holder.note)}</span> : null}
          </dd>
        </div>
      ))}
      {district ? (
        <div>
          <dt>{t('missionCard.district')}</dt>
          <dd className={paleIf(district.evidence)}>
            {text(district.text)} {refs(district.evidence)}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}

/** An address is written as it is on an envelope. */
const languageOf = (address: string, state: Area) =>
  /\p{Script=Cyrillic}/u.test(address) ? 'ru' : state === 'TUR' ? 'tr' : 'en'

const withoutScheme = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

function Holder({ holder: { name, since, until, attested } }: { holder: OfficeHolder }) {
  const { t, format } = useI18n()
  const when = [
    since ? t('missionCard.since', { time: format.period(since) }) : '',
    until ? t('missionCard.until', { time: format.period(until) }) : '',
    attested.length > 0
      ? t('missionCard.attestedOn', { times: format.list(attested.map(format.period)) })
      : '',
  ].filter(Boolean)
  return (
    <>
      {name},{' '}
      <span className="facts__when">{when.length > 0 ? when.join(', ') : t('missionCard.undated')}</span>
    </>
  )
}
