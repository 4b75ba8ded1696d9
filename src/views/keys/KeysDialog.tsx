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
  { keys: ['cap.left', 'cap.up'], does: 'keys.map' },
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

/** Terms that the page uses, named as it names them, and what each means. */
const WORDS = [
  { term: 'post.embassy', says: 'words.embassy' },
  { term: 'post.consulate-general', says: 'words.consulate-general' },
  { term: 'post.honorary-consulate', says: 'words.honorary-consulate' },
  { term: 'state.disputed', says: 'words.disputed' },
  { term: 'key.gap', says: 'words.gap' },
  { term: 'key.reconciled', says: 'words.reconciled' },
  { term: 'words.rival.term', says: 'words.rival' },
  { term: 'words.flow.term', says: 'words.flow' },
  { term: 'words.arrivals.term', says: 'words.arrivals' },
  { term: 'words.precision.term', says: 'words.precision' },
  { term: 'keys.known', says: 'words.known' },
] as const

/** The list of keys, the switch that turns single letters off, and what the terms of the page mean. */
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
      <h3>{t('keys.keys')}</h3>
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
      <h3>{t('words.title')}</h3>
      <dl className="keys keys--words">
        {WORDS.map(({ term, says }) => (
          <div key={says}>
            <dt>{t(term)}</dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
