import type { ReactNode } from 'react'
import { heard } from '#i18n/heard.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'

interface HeardProps {
  text: string
  /** How the text is drawn, where it is more than itself. */
  children?: ReactNode
  /** Inside a control: its name must also hold what is seen (WCAG 2.5.3). */
  isLabel?: boolean
}

/** A text with figures: what is seen is short, what is heard has the sums in words. */
export function Heard({ text, children = text, isLabel = false }: HeardProps) {
  const said = heard(useI18n(), text)
  if (said === text) return children
  return isLabel ? (
    <>
      {children} <span className="visually-hidden">({said})</span>
    </>
  ) : (
    <>
      <span aria-hidden="true">{children}</span>
      <span className="visually-hidden">{said}</span>
    </>
  )
}
