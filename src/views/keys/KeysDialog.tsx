import { useI18n } from '#i18n/I18nProvider.tsx'
import { savePreferences, usePreferences } from '#state/preferences.ts'
import { Dialog } from '#ui/controls/Dialog.tsx'

const KEYS = [
  { keys: ['/'], does: 'keys.find' },
  { keys: ['1'], does: 'keys.both' },
  { keys: ['2'], does: 'keys.astana' },
  { keys: ['3'], does: 'keys.ankara' },
  { keys: ['cap.left', 'cap.right'], does: 'keys.lane' },
  { keys: ['cap.up', 'cap.down'], does: 'keys.row' },
  { keys: ['Enter'], does: 'keys.open' },
  { keys: ['E'], does: 'keys.evidence' },
  { keys: ['K'], does: 'keys.known' },
  { keys: ['[', ']'], does: 'keys.range' },
  { keys: ['Home', 'End'], does: 'keys.whole' },
  { keys: ['P'], does: 'keys.present' },
  { keys: ['Z'], does: 'keys.undo' },
  { keys: ['Esc'], does: 'keys.close' },
  { keys: ['?'], does: 'keys.help' },
] as const

type Cap = (typeof KEYS)[number]['keys'][number]

/** Arrows have names in each language; other caps are what keyboards print. */
const isNamed = (key: Cap): key is Extract<Cap, `cap.${string}`> => key.startsWith('cap.')

/** The list of keys, and the switch that turns single letters off. */
export function KeysDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useI18n()
  const { letterKeys } = usePreferences()
  return (
    <Dialog title={t('keys.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      <label className="keys__switch">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => savePreferences({ letterKeys: event.target.checked })}
        />
        {t('keys.letters')}
      </label>
      <dl className="keys">
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="kbd">
                  {isNamed(key) ? t(key) : key}
                </kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
