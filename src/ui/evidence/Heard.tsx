import type { ReactNode } from 'react'
import { heard } from '#i18n/heard.ts'
import { useI18n } from '#i18n/I18nProvider.tsx'

interface HeardProps {
  text: string
  /** How the text is drawn, where it is more than itself. */
  children?: ReactNode
}

/** A text with figures: what is seen is short, what is heard has the sums in words. */
export function Heard({ text, children = text }: HeardProps) {
  const said = heard(useI18n(), text)
  if (said === text) return children
  return (
    <>
      <span aria-hidden="true">{children}</span>
      <span className="visually-hidden">{said}</span>
    </>
  )
}
