import { lazy, useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { Icon } from '#ui/controls/Icon.tsx'
import { Popover } from '#ui/controls/Popover.tsx'

const ShareChoices = lazy(() =>
  import('./ShareChoices.tsx').then((module) => ({ default: module.ShareChoices })),
)

interface Props {
  onHelp: () => void
  onBriefing: (what: 'briefing' | 'scene') => void
  onDocument: () => void
}

/** What can be done with the view that is shown. */
export function ShareMenu({ onHelp, onBriefing, onDocument }: Props) {
  const { t } = useI18n()
  const [timesOpened, setTimesOpened] = useState(0)
  return (
    <Popover
      label={t('app.share')}
      onOpen={() => setTimesOpened((times) => times + 1)}
      button={
        <>
          <Icon name="link" />
          {t('app.share')}
        </>
      }
    >
      {/* opened again, it has not copied anything yet */}
      <ShareChoices key={timesOpened} onHelp={onHelp} onBriefing={onBriefing} onDocument={onDocument} />
    </Popover>
  )
}
