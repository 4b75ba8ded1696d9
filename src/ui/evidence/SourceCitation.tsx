import type { Source } from '#domain/sourced.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'
import { publisherName, WithNames } from '../frame/WithNames.tsx'
import { locatorText, locatorWords } from './locatorText.ts'

interface SourceCitationProps {
  source: Source
  /** Locators within the source. */
  at: readonly string[]
}

/** One source: what it is called, who published it when, and where in it the statement stands. */
export function SourceCitation({ source, at }: SourceCitationProps) {
  const { t, text, format, locale } = useI18n()
  const { publisher, title, url, publishedOn, copiedOn, language, note } = source
  const name = title ?? publisher
  const day = publishedOn
    ? t('source.published', { day: format.period(publishedOn) })
    : copiedOn
      ? t('source.copied', { day: format.day(copiedOn) })
      : t('source.undated')
  const places = at.map((locator) => locatorText(t, locator))
  const names = [
    publisherName(publisher),
    ...at.map((locator) => ({ name: locatorWords(locator), lang: language ?? 'en' })),
  ]
  return (
    <>
      <span className="source__name" lang={title ? (language ?? undefined) : publisherName(name).lang}>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {name}{' '}
            <span className="visually-hidden" lang={locale}>
              {t('source.newWindow')}
            </span>
          </a>
        ) : (
          name
        )}
      </span>
      <span className="source__meta">
        <WithNames
          text={[...(title ? [publisher] : []), day, ...new Set(places)].join(' · ')}
          names={names}
        />
        {url ? null : ` · ${t('source.noAddress')}`}
      </span>
      {note ? <span className="source__note">{text(note)}</span> : null}
    </>
  )
}
