import { useId, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { release } from '#state/oneFile.ts'

/** Digits of the hash that are shown; the button copies all of them. */
const SHOWN = 7

/** Which record this is: version, day, and the hash that two readers can compare. */
export function RecordStamp() {
  const { t, format } = useI18n()
  const id = useId()
  const [isCopied, setIsCopied] = useState(false)
  const { version, releasedOn, sha256 } = release
  const handleCopy = () => {
    void navigator.clipboard?.writeText(sha256).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    )
  }
  return (
    <span>
      <button
        type="button"
        className="footer__stamp"
        title={t('edition.copyHash', { hash: sha256 })}
        // the title is for the eye: 64 digits are not read out
        aria-describedby={id}
        onClick={handleCopy}
      >
        {t('edition.stamp', { version, day: format.day(releasedOn) })}{' '}
        <span className="footer__hash">{t('edition.hash')}</span> {sha256.slice(0, SHOWN)}
      </button>
      <span id={id} hidden>
        {t('edition.copyHash', { hash: sha256.slice(0, SHOWN) })}
      </span>
      <span role="status" className="visually-hidden">
        {isCopied ? t('edition.hashCopied') : ''}
      </span>
    </span>
  )
}
