import '#i18n/messages/later.ts'
import './update.css'
import { useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { useNewVersion } from '#state/useNewVersion.ts'

/**
 * Keeps the page for use without a network, says when a new version of it is there, and leaves the moment to the reader.
 * Silent while somebody presents.
 */
export function UpdateNotice({ isSilent }: { isSilent: boolean }) {
  const { t } = useI18n()
  const { isReady, takeOver } = useNewVersion()
  const [isPutOff, setIsPutOff] = useState(false)
  const isShown = isReady && !isPutOff && !isSilent
  return (
    <div className={isShown ? 'update' : undefined}>
      <p role="status">{isShown ? t('update.ready') : ''}</p>
      {isShown ? (
        <>
          <button type="button" className="button button--primary button--small" onClick={takeOver}>
            {t('update.take')}
          </button>
          <button
            type="button"
            className="button button--quiet button--small"
            onClick={() => setIsPutOff(true)}
          >
            {t('update.later')}
          </button>
        </>
      ) : null}
    </div>
  )
}
