import './handout.css'
import { PaperSheets } from '#ui/paper/PaperSheets.tsx'
import { sourceAnchor } from '#ui/paper/NoteTableView.tsx'
import type { DrawingBase } from '../make/drawing.tsx'
import type { DocumentPlan } from '../documentPlan.ts'
import { PAPER_SIZES, type PaperSize } from '../paperSizes.ts'
import { Also } from './Also.tsx'
import { HandoutSection } from './HandoutSection.tsx'

/** A document as pages, with what its pictures are drawn from. */
export interface Pages extends DrawingBase {
  plan: DocumentPlan
  /** The same document in a second language, set under the first; null: one language. */
  second: DocumentPlan | null
  size: PaperSize
}

const dated = ({ stamp }: DocumentPlan) => [stamp.madeOn, stamp.record].join(' · ')

/** A document as pages to be printed or kept as PDF: real text, and every source numbered. */
export function Handout({ plan, second, size, palette, basemap, onClose }: Pages & { onClose: () => void }) {
  const { t } = plan.i18n
  const lang = second?.i18n.locale
  const also = (to: string, words: (of: DocumentPlan) => string) => (
    <Also to={to} words={second && words(second)} lang={lang} />
  )
  const { stamp, sheets, sourceList } = plan
  const [before = '', between = '', after = ''] = t('document.page', { page: '\n', pages: '\n' }).split('\n')
  return (
    <PaperSheets
      label={t('document.pages')}
      language={stamp.language}
      title={stamp.title}
      size={PAPER_SIZES[size]}
      foot={{ text: `${stamp.name} · ${stamp.record}`, page: [before, between, after] }}
      onClose={onClose}
      bar={
        <>
          <p>{t('document.printHint')}</p>
          <button type="button" className="button" onClick={onClose}>
            {t('document.close')}
          </button>
          <button type="button" className="button button--primary" onClick={() => window.print()}>
            {t('document.print')}
          </button>
        </>
      }
    >
      <header className="handout__title">
        <p>{stamp.name}</p>
        <h1>
          {stamp.title}
          {also(stamp.title, (of) => of.stamp.title)}
        </h1>
        {plan.kind === 'view' ? (
          <p>
            {stamp.filters}
            {also(stamp.filters, (of) => of.stamp.filters)}
          </p>
        ) : null}
        <p>
          {dated(plan)}
          {also(dated(plan), dated)}
        </p>
      </header>
      {sheets.map((sheet, i) => {
        const beside = second?.sheets[i]
        return (
          <HandoutSection
            key={sheet.id}
            {...{ plan, sheet, palette, basemap }}
            second={second && beside ? { plan: second, sheet: beside } : null}
          />
        )
      })}
      <section>
        <h2>
          {t('document.sources')}
          {also(t('document.sources'), (of) => of.i18n.t('document.sources'))}
        </h2>
        <ol className="handout__sources">
          {sourceList.map(({ number, text, url }) => (
            <li key={number} id={sourceAnchor(number)} value={number}>
              {text}
              {url ? (
                <>
                  {' '}
                  <a href={url} target="_blank" rel="noreferrer">
                    {url}
                  </a>
                </>
              ) : null}
            </li>
          ))}
        </ol>
      </section>
      <footer className="handout__foot">
        {(['document.legend', ...(basemap ? (['document.boundaries'] as const) : [])] as const).map((key) => (
          <p key={key}>
            {t(key)}
            {also(t(key), (of) => of.i18n.t(key))}
          </p>
        ))}
        <p>
          {stamp.licence.words}. {stamp.licence.url}
        </p>
        {stamp.link ? <p>{stamp.link}</p> : null}
      </footer>
    </PaperSheets>
  )
}
