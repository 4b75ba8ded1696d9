import '#i18n/messages/later.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { isOneFile } from '#state/oneFile.ts'
import { CopyChoice } from './CopyChoice.tsx'
import { OneViewChoices } from './OneViewChoices.tsx'

interface Props {
  onHelp: () => void
  onBriefing: (what: 'briefing' | 'scene') => void
  onDocument: () => void
}

/** Hands the link to an app of the reader's choice; who changes their mind has done nothing wrong. */
const shareLink = () => {
  navigator.share({ title: document.title, url: window.location.href }).catch(() => undefined)
}

/** Link, picture, embed code, paper, and the briefing that the view may become a scene of. */
export function ShareChoices({ onHelp, onBriefing, onDocument }: Props) {
  const { t } = useI18n()
  return (
    <ul className="menu">
      <li>
        <CopyChoice
          label={t('app.copyLink')}
          done={t('app.linkCopied')}
          byHand={t('app.linkHere')}
          text={window.location.href}
        />
      </li>
      {/* a file on a disk has no address that another reader could open */}
      {'share' in navigator && !isOneFile() ? (
        <li>
          <button type="button" className="button" onClick={shareLink}>
            {t('share.native')}
          </button>
        </li>
      ) : null}
      <li>
        <OneViewChoices />
      </li>
      <li>
        <button type="button" className="button" onClick={onDocument}>
          {t('edition.document')}
        </button>
      </li>
      <li>
        <button type="button" className="button" onClick={() => onBriefing('scene')}>
          {t('briefing.add')}
        </button>
      </li>
      <li>
        <button type="button" className="button" onClick={() => onBriefing('briefing')}>
          {t('briefing.edit')}
        </button>
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
  )
}
