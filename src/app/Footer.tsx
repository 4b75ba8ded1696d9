import { useI18n } from '#i18n/I18nProvider.tsx'
import { useRecord } from '#state/RecordProvider.tsx'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'

const PRECISIONS = ['exact', 'rounded', 'approximate', 'at-least', 'at-most'] as const

/** How to read the marks, which record this is, and whose borders. */
export function Footer() {
  const { t, format } = useI18n()
  const { record } = useRecord()
  const { version, releasedOn, licence } = record.dataset
  return (
    <footer className="footer">
      <p>
        <strong>{t('footer.hue')}</strong> <span className="text-KAZ">{t('area.KAZ')}</span>{' '}
        <span className="text-TUR">{t('area.TUR')}</span>
      </p>
      <p>
        <strong>{t('footer.shape')}</strong>
        {(['KAZ', 'TUR', 'other'] as const).map((voice) => (
          <span key={voice} className="footer__item">
            <VoiceGlyph voice={voice} />
            {t(`voice.${voice}`)}
          </span>
        ))}
      </p>
      <p>
        <strong>{t('footer.ink')}</strong>
        {PRECISIONS.map((precision) => (
          <span key={precision} className="footer__item">
            <VoiceGlyph voice="other" precision={precision} />
            {t(`footer.precision.${precision}`)}
          </span>
        ))}
      </p>
      <p className="footer__end">
        <span>{t('footer.boundaries')}</span>
        <span title={t('footer.released', { day: format.day(releasedOn) })}>
          {t('footer.record', { version })}
        </span>
        <a href={licence.url} target="_blank" rel="noopener noreferrer license">
          {licence.name}
        </a>
        <a href="./licences.md">{t('footer.notices')}</a>
      </p>
    </footer>
  )
}
