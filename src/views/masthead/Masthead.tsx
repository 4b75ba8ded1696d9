import { useI18n } from '#i18n/I18nProvider.tsx'
import { Icon } from '#ui/controls/Icon.tsx'
import { WordMark } from '#ui/frame/WordMark.tsx'
import { ShareMenu } from './ShareMenu.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'

/** Name, finder, theme and share. */
export function Masthead({ onFind, onHelp }: { onFind: () => void; onHelp: () => void }) {
  const { t } = useI18n()
  return (
    <header className="masthead">
      <h1 className="masthead__name">
        <WordMark label={t('app.name')} />
      </h1>
      <p className="masthead__strap">{t('app.strap')}</p>
      <button type="button" className="masthead__find" onClick={onFind} aria-keyshortcuts="/">
        <Icon name="search" />
        <span>{t('app.find')}</span>
        <kbd className="kbd" aria-hidden="true">
          /
        </kbd>
      </button>
      <ThemeMenu />
      <ShareMenu onHelp={onHelp} />
    </header>
  )
}
