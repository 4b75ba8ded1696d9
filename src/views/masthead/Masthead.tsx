import type { ReactNode } from 'react'
import { START } from '#domain/briefing.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { patchAddress } from '#state/addressBar.ts'
import { Icon } from '#ui/controls/Icon.tsx'
import { WordMark } from '#ui/frame/WordMark.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { ShareMenu } from './ShareMenu.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'

interface Props {
  onFind: () => void
  onHelp: () => void
  /** Opens the editor of briefings, or keeps the view as a scene of one. */
  onBriefing: (what: 'briefing' | 'scene') => void
  onDocument: () => void
  /** What is shown, between name and finder. */
  status: ReactNode
}

/** Name, what is shown, finder, language, theme and share. */
export function Masthead({ onFind, onHelp, onBriefing, onDocument, status }: Props) {
  const { t } = useI18n()
  return (
    <header className="masthead">
      <h1 className="masthead__name">
        <WordMark label={t('app.name')} />
      </h1>
      <p className="masthead__strap">{t('app.strap')}</p>
      {status}
      <button
        type="button"
        className="masthead__find"
        onClick={onFind}
        // on phones the words are not shown
        aria-label={t('app.find')}
        aria-keyshortcuts="/"
      >
        <Icon name="search" />
        <span>{t('app.find')}</span>
        <kbd className="kbd" aria-hidden="true">
          /
        </kbd>
      </button>
      <LanguageMenu />
      <ThemeMenu />
      <ShareMenu onHelp={onHelp} onBriefing={onBriefing} onDocument={onDocument} />
      <button
        type="button"
        className="button button--primary"
        data-key="brief"
        aria-keyshortcuts="p"
        onClick={() => patchAddress({ scene: START })}
      >
        <Icon name="play" />
        <span className="masthead__brief">{t('app.brief')}</span>
      </button>
    </header>
  )
}
