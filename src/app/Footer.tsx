import '#i18n/messages/later.ts'
import './footer.css'
import './readers.css'
import { useState } from 'react'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { NATIVE_REVIEW } from '#i18n/nativeReview.ts'
import { usePageDescription } from '#i18n/usePageDescription.ts'
import { inlinedLicences } from '#state/oneFile.ts'
import { useRecord } from '#state/RecordProvider.tsx'
import { VoiceGlyph } from '#ui/lanes/VoiceGlyph.tsx'
import { RecordStamp } from './RecordStamp.tsx'

const PRECISIONS = ['exact', 'rounded', 'approximate', 'at-least', 'at-most'] as const

/** How to read the marks, which record this is, and whose borders. */
export function Footer() {
  const { t, locale } = useI18n()
  usePageDescription()
  const { record } = useRecord()
  const { licence } = record.dataset
  const [notices] = useState(noticesAddress)
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
        {NATIVE_REVIEW[locale] === 'open' ? (
          <span title={t('edition.reviewAbout')}>{t('edition.reviewOpen')}</span>
        ) : null}
        <RecordStamp />
        <a href={licence.url} target="_blank" rel="noopener noreferrer license">
          {licence.name}
        </a>
        <a href={notices} download="licences.md">
          {t('footer.notices')}
        </a>
      </p>
    </footer>
  )
}

/** The licence texts: a file beside the page, or, where the page is one file, made from it. */
function noticesAddress(): string {
  const inlined = inlinedLicences()
  return inlined === null
    ? './licences.md'
    : URL.createObjectURL(new Blob([inlined], { type: 'text/markdown' }))
}
