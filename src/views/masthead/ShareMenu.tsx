import { useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Icon } from '#ui/controls/Icon.tsx'
import { Popover } from '#ui/controls/Popover.tsx'

type Copied = 'no' | 'yes' | 'by-hand'

/** Copies the address of the view. Where the browser forbids it, the address stands there to be copied by hand. */
export function ShareMenu({ onHelp }: { onHelp: () => void }) {
  const { t } = useI18n()
  const [copied, setCopied] = useState<Copied>('no')
  const handleCopy = () => {
    navigator.clipboard?.writeText(window.location.href).then(
      () => setCopied('yes'),
      () => setCopied('by-hand'),
    ) ?? setCopied('by-hand')
  }
  return (
    <Popover
      label={t('app.share')}
      onOpen={() => setCopied('no')}
      button={
        <>
          <Icon name="link" />
          {t('app.share')}
        </>
      }
    >
      <ul className="menu">
        <li>
          <button type="button" className="button" onClick={handleCopy}>
            <Icon name="copy" />
            {t('app.copyLink')}
          </button>
          <p role="status" className="menu__note">
            {copied === 'yes' ? t('app.linkCopied') : ''}
          </p>
          {copied === 'by-hand' ? (
            <input
              className="field menu__link"
              readOnly
              aria-label={t('app.linkHere')}
              value={window.location.href}
              onFocus={(event) => event.target.select()}
            />
          ) : null}
        </li>
        <li>
          <button type="button" className="button" onClick={() => window.print()}>
            {t('app.print')}
          </button>
        </li>
        <li>
          <button type="button" className="button" onClick={onHelp}>
            {t('app.keys')}
            <kbd className="kbd" aria-hidden="true">
              ?
            </kbd>
          </button>
        </li>
      </ul>
    </Popover>
  )
}
