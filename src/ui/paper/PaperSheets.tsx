import './sheets.css'
import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

interface PaperSheetsProps {
  label: string
  language: string
  /** What can be done with the pages; not on paper. */
  bar: ReactNode
  /** What every printed page says at its foot; `page` stands around the number of the page. */
  foot: { text: string; page: readonly [before: string, between: string, after: string] }
  /** CSS name of the paper, and its width on the screen in millimetres. */
  size: { css: string; width: number }
  /** Name of the document, which becomes that of the file. */
  title: string
  onClose: () => void
  children: ReactNode
}

const quoted = (text: string) => `"${text.replace(/["\\\n]/g, ' ')}"`

/** Margin boxes number the pages where the browser knows them; others print a foot of their own. */
const pageStyle = ({ foot: { text, page }, size }: PaperSheetsProps): string => {
  const [before, between, after] = page
  const type = 'font: 8pt sans-serif; color: dimgray; padding-top: 3mm; vertical-align: top;'
  const number = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`
  return `@page { size: ${size.css}; margin: 15mm 16mm 17mm;
    @bottom-left { content: ${quoted(text)}; width: 85%; text-align: left; ${type} }
    @bottom-right { content: ${number}; text-align: right; ${type} } }`
}

/** Paper over the page: what is on it is what is printed, and nothing else is. Open for as long as it is mounted. */
export function PaperSheets(props: PaperSheetsProps) {
  const { label, language, bar, size, title, onClose, children } = props
  const ref = useRef<HTMLDivElement>(null)
  useEffect(
    function takeOver() {
      const root = document.getElementById('root')
      const opener = document.activeElement
      const before = document.title
      document.title = title
      root?.setAttribute('inert', '')
      ref.current?.focus()
      return () => {
        document.title = before
        root?.removeAttribute('inert')
        if (opener instanceof HTMLElement) opener.focus()
      }
    },
    [title],
  )
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc closes a dialog
    <div
      ref={ref}
      className="sheets"
      data-theme="print"
      role="dialog"
      aria-modal="true"
      aria-label={label}
      lang={language}
      tabIndex={-1}
      onKeyDown={(event) => {
        // keys of the page beneath are not meant
        event.stopPropagation()
        if (event.key === 'Escape') onClose()
      }}
    >
      <style>{pageStyle(props)}</style>
      <div className="sheets__bar">{bar}</div>
      <article className="sheets__paper" style={{ maxWidth: `${size.width}mm` }}>
        {children}
      </article>
    </div>,
    document.body,
  )
}
